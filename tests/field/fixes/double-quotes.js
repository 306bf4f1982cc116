export function login(req, res, token) {
  res.cookie("a", token);
  res.cookie("b", token, { httpOnly: true });
  res.cookie("c", token, {
    path: "/",
  });
  document.cookie = "d=e; path=/";
  res.setHeader("Set-Cookie", "f=g; Path=/");
}
