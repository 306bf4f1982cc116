/* What a header says where no Origin came says nothing to a browser: `any` is what others get. */
export default (options) => async (ctx, next) => {
  const origin = options.origin || ctx.get('Origin') || '*';
  ctx.set('Access-Control-Allow-Origin', origin);
  if (options.credentials === true) ctx.set('Access-Control-Allow-Credentials', 'true');
  await next();
};

export const branches = (options) => async (ctx, next) => {
  let origin;
  if (typeof options.origin === 'function') origin = options.origin(ctx);
  else origin = options.origin || ctx.get('Origin') || '*';
  ctx.set('Access-Control-Allow-Origin', origin);
  if (options.credentials === true) ctx.set('Access-Control-Allow-Credentials', 'true');
  await next();
};

export const star = (options) => async (ctx, next) => {
  ctx.set('Access-Control-Allow-Origin', options.origin || '*'); // expect: no-wildcard-credentials
  ctx.set('Access-Control-Allow-Credentials', 'true');
  await next();
};
