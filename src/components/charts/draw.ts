/** Draws a series as SVG with Observable Plot, at build time. Colours come from the page's style sheet. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Lang } from '../../handbook/editions.ts';
import { type Chart, type Figure, seriesInOrder, valueText, withUnit } from '../../handbook/series.ts';

/** Narrow, so that the words stay legible where a phone scales the drawing down. */
const WIDTH = 480;
const ROW = 23;

/**
 * The chart as SVG markup: one bar a figure, its value written at its end, bars of one category side by side.
 * Figures of different units never share an axis: throws a RangeError.
 */
export function drawChart(chart: Chart, figures: readonly Figure[], lang: Lang): string {
  const units = new Set(figures.map((f) => f[`unit_${lang}`]));
  if (units.size > 1) throw new RangeError(`chart ${chart.id} mixes units: ${[...units].join(', ')}`);
  const unit = [...units][0] ?? '';
  const rows = figures.map((f) => ({
    group: chart.x === 'year' ? f.year : f[`category_${lang}`],
    series: f[`series_${lang}`],
    value: f.value,
    // The axis names the unit; a percentage is told at every bar.
    label: unit === '%' ? withUnit(f.value, unit, lang) : valueText(f.value, lang),
  }));
  const groups = [...new Set(rows.map((r) => r.group))];
  const series = seriesInOrder(rows);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const longest = Math.max(...(series.length > 1 ? series : groups).map((s) => s.length));
  const svg = Plot.plot({
    document: document as unknown as Document,
    width: WIDTH,
    height: rows.length * ROW + groups.length * 10 + 40,
    marginLeft: series.length > 1 ? 12 + longest * 7 : 16 + longest * 7,
    marginRight: 56,
    marginTop: 8,
    marginBottom: 34,
    x: {
      label: unit,
      labelAnchor: 'right',
      labelArrow: 'none',
      // On the line of the numbers.
      labelOffset: 21,
      grid: true,
      // Where the groups are named at the right, the value of the longest bar needs room before them.
      domain: [0, Math.max(...rows.map((r) => r.value)) * (series.length > 1 ? 1.16 : 1.02)],
    },
    y: { label: null, tickSize: 0, domain: series.length > 1 ? series : groups },
    ...(series.length > 1 ? { fy: { label: null, domain: groups } } : {}),
    color: { domain: series, range: series.map((_, i) => `var(--chart-${(i % 4) + 1})`) },
    marks: [
      Plot.barX(rows, {
        x: 'value',
        y: series.length > 1 ? 'series' : 'group',
        ...(series.length > 1 ? { fy: 'group' } : {}),
        fill: 'series',
        insetTop: 2,
        insetBottom: 2,
      }),
      Plot.text(rows, {
        x: 'value',
        y: series.length > 1 ? 'series' : 'group',
        ...(series.length > 1 ? { fy: 'group' } : {}),
        text: 'label',
        textAnchor: 'start',
        dx: 5,
      }),
    ],
  }) as unknown as Element;
  svg.querySelector('style')?.remove();
  svg.removeAttribute('class');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('font-family', 'inherit');
  // Plot writes a property of CSS as an attribute, which HTML refuses.
  return svg.outerHTML.replaceAll(' font-variant="tabular-nums"', '');
}
