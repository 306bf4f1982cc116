// The document under other names.
import { DOCUMENT } from '@angular/common';
import { Inject, inject } from '@angular/core';

export class Consent {
  private readonly page = inject(DOCUMENT);

  constructor(@Inject(DOCUMENT) private readonly document: Document) {}

  accept(): void {
    this.document.cookie = 'consent=1; path=/'; // expect: require-samesite
    this.page.cookie = 'consent=1; path=/'; // expect: require-samesite
  }
}

export function remember(doc: Document, view: Window): void {
  doc.cookie = 'a=b'; // expect: require-samesite
  view.document.cookie = 'a=b'; // expect: require-samesite
}

(function (w, d) {
  d.cookie = 'a=b'; // expect: require-samesite
  w.document.cookie = 'a=b'; // expect: require-samesite
})(window, document);

interface Draft {
  cookie: string;
}

export function draft(document: Draft): void {
  document.cookie = 'a=b';
}
