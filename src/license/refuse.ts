import { type ErrorCode, FormatError } from '../core/index.ts';

export function refuse(code: ErrorCode): never {
  throw new FormatError(code);
}
