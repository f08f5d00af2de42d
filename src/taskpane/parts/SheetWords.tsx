import type { ReactNode } from 'react';
import { useContext } from 'react';
import { LanguageContext } from '../office/words';
import { vietnameseParts } from './vietnameseParts';

/** What a sheet or a paper says by itself: a reader speaks it as Vietnamese, also where the pane is in English. */
export function SheetWords(props: { readonly children: ReactNode }): ReactNode {
  const language = useContext(LanguageContext);
  return language === 'vi' ? props.children : <span lang="vi">{props.children}</span>;
}

/** A sentence of ours with words of sheets in it: in English those are marked as Vietnamese, for who hears it. */
export function Said(props: { readonly children: ReactNode }): ReactNode {
  const language = useContext(LanguageContext);
  const { children } = props;
  if (language === 'vi' || typeof children !== 'string') return children;
  return vietnameseParts(children).map(({ text, isVietnamese }, at) =>
    isVietnamese ? (
      <span key={at} lang="vi">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
