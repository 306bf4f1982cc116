/** The words by which files are known that may hold something of interest. In the package they are constants (rolldown.config.js). */
import { libraries, type Library } from '../catalog/index.js';

/** `contexts` are elements, sockets and beacons, which few rules ask for. */
export type Subject = 'cookies' | 'requests' | 'contexts';

const isAbout = (library: Library, subject: Subject): boolean => {
  switch (subject) {
    case 'cookies':
      return Boolean(library.cookies ?? library.cookieValues ?? library.headers ?? library.headerObjects);
    case 'requests':
      return Boolean(library.requests ?? library.credentials ?? library.cors);
    case 'contexts':
      return library.contexts !== undefined;
  }
};

const wordsAbout = (subject: Subject): readonly string[] =>
  shortest(
    libraries()
      .filter((library) => isAbout(library, subject))
      .flatMap(({ words }) => words),
  );

/** Leaves out words that hold another one. */
export const shortest = (words: readonly string[]): readonly string[] =>
  [...new Set(words)].filter((word) => !words.some((other) => other !== word && word.includes(other)));

export const knownWords = (): Readonly<Record<Subject, readonly string[]>> => ({
  cookies: wordsAbout('cookies'),
  requests: wordsAbout('requests'),
  contexts: wordsAbout('contexts'),
});
