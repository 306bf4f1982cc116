// The words of every source in files that set nothing.
import { Component, type ReactNode } from 'react';

export const SAME_SITE = ['strict', 'lax', 'none'] as const;
export type SameSiteValue = (typeof SAME_SITE)[number];

export interface SessionOptions {
  secret: string;
  cookie?: { sameSite?: SameSiteValue; secure?: boolean };
}

export const isLax = (value: SameSiteValue): boolean => value === 'lax';
export const parseCookies = (header: string) => new Map(header.split('; ').map((pair) => pair.split('=') as [string, string]));
export const cookieNames = (header: string) => [...parseCookies(header).keys()];

export class CookieBanner extends Component<{ children: ReactNode }> {
  state = { cookie: '', setCookie: false, credentials: 'include' };

  cookie(name: string) {
    return this.state.cookie + name;
  }

  render() {
    this.cookie('a');
    this.setState({ cookie: 'a=b', setCookie: true });
    return this.props.children;
  }
}

export function session(store: Storage) {
  store.setItem('cookie', 'a=b');
  sessionStorage.setItem('sameSite', 'none');
  return store.getItem('Set-Cookie');
}
