export {
  openWalletLicense,
  type Presentation,
  type PresentOptions,
  type Scenes,
  type WalletLicense,
  type WalletLicenseOf,
  type WalletLicenseOptions,
} from './license.ts';
export type { RotationOptions, Wait } from './rotation.ts';
export { createMemoryStore, type WalletStore } from './store.ts';
export {
  type AddedLicense,
  createWallet,
  type DamagedLicense,
  type ProveKeyOptions,
  type Wallet,
  type WalletContents,
  type WalletOptions,
} from './wallet.ts';
