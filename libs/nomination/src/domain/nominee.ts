export const recommendations = ['support', 'return', 'reject'] as const;

export type Recommendation = (typeof recommendations)[number];
