export { gbElements, holderNumberKinds } from './elements.ts';
export {
  buildIdentifier,
  type IdentifierFault,
  type InspectedIdentifier,
  inspectIdentifier,
  type LicenseIdentifier,
  parseIdentifier,
} from './identifier.ts';
export {
  fromGbMetadata,
  type GbMetadata,
  type GbMetadataOptions,
  type ReadGbMetadata,
  toGbMetadata,
} from './metadata.ts';
