import type { Bilingual } from '#libs/kernel';
import { documentFaults } from './document-faults.js';
import type { FaultTemplate } from './fault-template.js';
import { pathFaults } from './path-faults.js';
import { referenceFaults } from './reference-faults.js';

const templates = { ...documentFaults, ...pathFaults, ...referenceFaults };

export type FaultCode = keyof typeof templates;

/** What fills a template: a name that is the same in both languages, or a text. */
export type FaultDetails = Readonly<Record<string, string | Bilingual>>;

export const faultTexts = (code: FaultCode, details: FaultDetails): FaultTemplate => {
  const { says, remedy } = templates[code];
  return { says: fill(says, details), remedy: fill(remedy, details) };
};

const fill = (template: Bilingual, details: FaultDetails): Bilingual => ({
  zh: fillIn('zh', template, details),
  en: fillIn('en', template, details),
});

const fillIn = (language: keyof Bilingual, template: Bilingual, details: FaultDetails): string =>
  template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const detail = details[name] ?? whole;
    return typeof detail === 'string' ? detail : detail[language];
  });
