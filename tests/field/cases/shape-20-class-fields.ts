// Shape 20: options in a class.
import type { Request, Response } from 'express';

export class FieldController {
  private readonly options = { httpOnly: true, path: '/' };
  private readonly lax = { httpOnly: true, sameSite: 'lax' } as const;
  static readonly STRICT = { sameSite: 'strict' } as const;
  static readonly BARE = { secure: true } as const;

  login(req: Request, res: Response) {
    res.cookie('a', req.body.token, this.options); // expect: require-samesite
    res.cookie('b', req.body.token, this.lax);
    res.cookie('c', req.body.token, { ...this.options, maxAge: 1000 }); // expect: require-samesite
    res.cookie('d', req.body.token, { ...this.lax, maxAge: 1000 });
    res.cookie('e', req.body.token, FieldController.STRICT);
    res.cookie('f', req.body.token, FieldController.BARE); // expect: require-samesite
  }

  refresh = (req: Request, res: Response) => {
    res.cookie('g', req.body.token, this.lax);
    res.cookie('h', req.body.token, this.options); // expect: require-samesite
  };
}

export class ConstructorController {
  private options;

  constructor() {
    this.options = { httpOnly: true, secure: true };
  }

  login(req: Request, res: Response) {
    res.cookie('a', req.body.token, this.options); // expect: require-samesite
    res.cookie('b', req.body.token, { ...this.options, sameSite: 'lax' });
  }
}

export class InjectedController {
  private options;

  constructor(private readonly config: { cookie: object }, options: object) {
    this.options = options;
  }

  login(req: Request, res: Response) {
    res.cookie('a', req.body.token, this.options);
    res.cookie('b', req.body.token, this.config.cookie);
    res.cookie('c', req.body.token, { ...this.config.cookie, httpOnly: true });
  }
}

export class MethodController {
  private cookieOptions(maxAge: number) {
    return { httpOnly: true, maxAge };
  }

  private goodOptions(maxAge: number) {
    return { httpOnly: true, sameSite: 'lax' as const, maxAge };
  }

  login(req: Request, res: Response) {
    res.cookie('a', req.body.token, this.cookieOptions(60_000)); // expect: require-samesite
    res.cookie('b', req.body.token, this.goodOptions(60_000));
  }
}
