import { isBytes, isListOf, refuseOthers, StatusError } from '../core/index.ts';
import type { OfflineInputs } from './inputs.ts';
import { openStatusList } from './status-list.ts';

/** Files that came one by one. */
export interface LooseFiles {
  /** Signed trust lists; any number of regions. */
  readonly trustLists: readonly Uint8Array[];
  /** Signed status lists (Token Status List in a CWT). Default none. */
  readonly statusLists?: readonly Uint8Array[];
  /** Files with what still counts of compromised keys, where a trust list names such; see `exceptionSet`. Default none. */
  readonly exceptionSets?: readonly Uint8Array[];
}

/**
 * Files that came one by one, as a verifier takes them, `elicense/bundle`: for a device that has no bundle.
 *
 * @example
 * ```ts
 * import { looseFiles } from 'elicense/bundle'
 *
 * const bundle = looseFiles({ trustLists: [trustList], statusLists: [statusList] })
 * const verifier = createVerifier({ roots, bundle, types: [drivingLicense], algorithms: [ed25519, es256] })
 * ```
 * @param files see {@link LooseFiles}; they are copied. A status list must be signed by a status key of the issuer at
 * whose address it stands: one that is not is named in `load().refused`
 * @throws TypeError for what is no list of bytes, or an option that does not exist
 */
export function looseFiles(files: LooseFiles): OfflineInputs {
  const { trustLists, statusLists = [], exceptionSets = [], ...others } = files ?? {};
  refuseOthers('looseFiles', others);
  const copies = [trustLists, statusLists, exceptionSets].map((files) => {
    if (!isListOf(isBytes)(files)) throw new TypeError('looseFiles: expected lists of bytes');
    return files.map((file) => new Uint8Array(file));
  });
  const [lists, statuses, exceptions] = copies as [Uint8Array[], Uint8Array[], Uint8Array[]];
  return {
    trustLists: lists,
    exceptionSets: exceptions,
    async collectStatuses(collector, trust, algorithms) {
      await collector.openAll('status-list', statuses.entries(), async (file) => {
        if (!(await openStatusList(file, collector, trust, algorithms))) throw new StatusError('status-list-signature');
      });
      return undefined;
    },
  };
}
