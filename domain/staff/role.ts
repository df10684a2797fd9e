/** Staff roles, as the sign-in's group claim names them. */
export const ROLES = ['front-desk', 'counselor', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: the sign-in's subject, and the one role that the practice gave it. */
export type StaffMember = { readonly id: string; readonly role: Role };
