import { chartShades } from '../../../src/core/sheets/chartShades';

/** Relative luminance of "#RRGGBB", 0 … 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = parts;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const looks = Object.entries(chartShades);

test.each(looks)('%s: its figures can be read on it', (_name, { fill, label }) => {
  expect(contrast(fill, label)).toBeGreaterThanOrEqual(4.5);
});

test('no two shades are equally light: a grey print tells them apart', () => {
  const lights = looks.map(([, { fill }]) => luminance(fill)).toSorted((a, b) => a - b);
  const steps = lights.slice(1).map((light, index) => (light + 0.05) / ((lights[index] ?? 0) + 0.05));
  for (const step of steps) expect(step).toBeGreaterThan(1.25);
});
