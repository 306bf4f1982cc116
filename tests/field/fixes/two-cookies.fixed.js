// The two-cookie pattern: SameSite=Lax would break the companion, so it is a suggestion.
export function login(req, res, id) {
  res.cookie('sid', id, { sameSite: 'none', secure: true, httpOnly: true });
  res.cookie('sid-legacy', id, { secure: true, httpOnly: true });
}
