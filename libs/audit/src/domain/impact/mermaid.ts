export interface DrawnEvent {
  readonly position: number;
  readonly label: string;
  readonly drawn: 'origin' | 'decision' | 'honour' | 'event';
}

export interface DrawnReliance {
  readonly earlier: number;
  readonly later: number;
  readonly label: string;
}

/** A flowchart in the language of Mermaid: what was relied on stands above what relied on it. */
export const mermaidOf = (events: readonly DrawnEvent[], reliances: readonly DrawnReliance[]): string =>
  [
    'flowchart TD',
    ...events.map(({ position, label, drawn }) => `  e${position}["${quoted(label)}"]:::${drawn}`),
    ...reliances.map(({ earlier, later, label }) =>
      label === '' ? `  e${earlier} --> e${later}` : `  e${earlier} -->|"${quoted(label)}"| e${later}`,
    ),
    '  classDef origin fill:#fde2e2,stroke:#b91c1c',
    '  classDef decision fill:#e0ecff,stroke:#1d4ed8',
    '  classDef honour fill:#fff3c4,stroke:#a16207,stroke-width:3px',
    '  classDef event fill:#ffffff,stroke:#6b7280',
    '',
  ].join('\n');

/** A label is one line between quotation marks; what would end or mark it up is written by its number. */
const quoted = (label: string): string =>
  label.replaceAll(/[^\p{L}\p{N} .,:;·@%()/_=–-]/gu, (sign) => `#${sign.codePointAt(0)};`);
