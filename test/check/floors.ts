import { floorProblems } from '../architecture/floors.ts';
import { readSourceTree } from '../architecture/tree.ts';
import { type Check, mustBeEmpty } from './check.ts';

export const floors: Check = {
  name: 'floors',
  summary: 'imports go only down, through an index or a leaf',
  async run() {
    mustBeEmpty(floorProblems(readSourceTree()));
  },
};
