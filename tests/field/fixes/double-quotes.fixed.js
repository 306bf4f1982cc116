export function login(req, res, token) {
  res.cookie("a", token, { sameSite: "lax" });
  res.cookie("b", token, { httpOnly: true, sameSite: "lax" });
  res.cookie("c", token, {
    path: "/",
    sameSite: "lax",
  });
  document.cookie = "d=e; path=/; SameSite=Lax";
  res.setHeader("Set-Cookie", "f=g; Path=/; SameSite=Lax");
}
