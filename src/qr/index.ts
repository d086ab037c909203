export {
  handheldVersion,
  type MeasureOptions,
  measure,
  type QrMeasure,
  steadyVersion,
} from './capacity.ts';
export type { ErrorCorrection } from './options.ts';
export {
  type PngOptions,
  renderPng,
  renderSvg,
  renderTerminal,
  type SvgOptions,
  type SymbolOptions,
  type TerminalOptions,
} from './render.ts';
export { type QrContent, type QrSegment, segmentsOf } from './segments.ts';
