// A cross-site POST return: SameSite=Lax would lose the cookie, so it is a suggestion.
export function login(req, res, state) {
  res.cookie('state', state, { httpOnly: true, secure: true });
  res.redirect(`https://login.example/authorize?response_mode=form_post&state=${state}`);
}
