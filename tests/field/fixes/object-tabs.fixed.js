export function login(req, res, token) {
	res.cookie('a', token, {
		httpOnly: true,
		sameSite: 'lax',
	});
}
