import { householdRegister } from './household-register.ts';
import { residentIdentityCard } from './resident-identity-card.ts';

/** 身份与户籍、出入境. */
export const types = /*@__PURE__*/ (() => [householdRegister, residentIdentityCard] as const)();
