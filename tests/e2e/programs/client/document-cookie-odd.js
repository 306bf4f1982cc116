const page = document;
const longer = true;
document.cookie = 'a=1;';
document['cookie'] = "b=2; path=/";
page.cookie = `c=3; path=/;max-age=${60}`;
document.cookie = 'd=4' + (longer ? '; max-age=60' : ''); // kept for a minute
document.cookie = 'e=5; Path=/; SameSite=None;';
document.cookie = 'f=' + ['x', 'y'].join('|') + '; path=/';
document.cookie = String('g=7; SameSite=Strict');
document.body.append('done');
