export const recommendations = ['support', 'return', 'reject'] as const;

export type Recommendation = (typeof recommendations)[number];

/** Whose wish a withdrawal is: the nominee's own, or that of the organ that nominated. */
export const wishes = ['nominee', 'organ'] as const;

export type Wish = (typeof wishes)[number];
