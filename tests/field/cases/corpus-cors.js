/* What a header says where no Origin came says nothing to a browser: `any` is what others get. */
export default (options) => async (ctx, next) => {
  const origin = options.origin || ctx.get('Origin') || '*';
  ctx.set('Access-Control-Allow-Origin', origin);
  if (options.credentials === true) ctx.set('Access-Control-Allow-Credentials', 'true');
  await next();
};
