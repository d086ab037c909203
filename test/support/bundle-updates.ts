import { createFileBundleStore } from '../../src/bundle/file-store.ts';
import { openBundle } from '../../src/bundle/index.ts';
import { cityBundle, cityDevice, cityList, citySet } from './bundle-city.ts';

/** Updates the bundle in a folder without end, and prints each sequence once it is acknowledged; to be killed. */
async function main(): Promise<void> {
  const store = createFileBundleStore(process.argv[2] as string, { leftoverSeconds: 0 });
  const device = await cityDevice(undefined, store);
  const [list, set] = [await cityList(), await citySet()];
  const from = (await openBundle(store))?.sequence ?? 0;
  process.stdout.write('begun\n');
  for (let sequence = from + 1; ; sequence++) {
    await device.apply(await cityBundle({ list, set, sequence }));
    process.stdout.write(`${sequence}\n`);
  }
}

void main();
