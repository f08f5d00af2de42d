import { semanticRules } from '../../src/excel-host/semantics';
import { cellProofs } from './semantics/cellProofs';
import { cellWorkProofs } from './semantics/cellWorkProofs';
import { validationProofs } from './semantics/validationProofs';
import { chartMemberProofs } from './semantics/chartMemberProofs';
import { chartProofs } from './semantics/chartProofs';
import { commentProofs } from './semantics/commentProofs';
import { conditionProofs } from './semantics/conditionProofs';
import { entryProofs } from './semantics/entryProofs';
import { filterProofs } from './semantics/filterProofs';
import { hostProofs } from './semantics/hostProofs';
import { limitProofs } from './semantics/limitProofs';
import { movingProofs } from './semantics/movingProofs';
import { platformProofs } from './semantics/platformProofs';
import { rangeProofs } from './semantics/rangeProofs';
import { richTextProofs } from './semantics/richTextProofs';
import { sheetProofs } from './semantics/sheetProofs';
import { styleProofs } from './semantics/styleProofs';
import { sizeProofs } from './semantics/sizeProofs';
import { tableProofs } from './semantics/tableProofs';
import { undoProofs } from './semantics/undoProofs';

const proofs: Record<keyof typeof semanticRules, () => Promise<void>> = {
  ...entryProofs,
  ...rangeProofs,
  ...richTextProofs,
  ...sheetProofs,
  ...movingProofs,
  ...limitProofs,
  ...chartProofs,
  ...tableProofs,
  ...commentProofs,
  ...conditionProofs,
  ...cellProofs,
  ...hostProofs,
  ...filterProofs,
  ...undoProofs,
  ...sizeProofs,
  ...platformProofs,
  ...cellWorkProofs,
  ...validationProofs,
  ...styleProofs,
  ...chartMemberProofs,
};

test('every rule has its proof, and no proof is without a rule', () => {
  expect(Object.keys(proofs).sort()).toEqual(Object.keys(semanticRules).sort());
});

test.each(Object.entries(proofs))('%s', async (_id, proof) => {
  await proof();
});
