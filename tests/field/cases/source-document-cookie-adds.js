// `+=` reads the joined cookies, and sets one with what it adds.
document.cookie += 'a=1'; // expect: require-samesite
document.cookie += 'a=1; path=/'; // expect: require-samesite
document.cookie += '; a=1; path=/'; // expect: require-samesite
document.cookie += 'a=1; SameSite=Lax';
document.cookie += '; a=1; SameSite=Lax';
document.cookie += 'a=1; SameSite=None'; // expect: none-requires-secure
document.cookie += value;
document.cookie += '';
