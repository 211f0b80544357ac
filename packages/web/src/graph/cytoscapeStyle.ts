import type { StylesheetJson } from 'cytoscape'
import type { Inks } from './renderer.ts'

/**
 * How discs and lines look. Line and dash tell what a tie is, colour only repeats it: double for an agreement, solid when both confirm,
 * dotted when one side says so, thin when a source says so, an arrow for a hand-over, long dashes where one is expected.
 */
export const cytoscapeStyle = (inks: Inks): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'background-color': 'data(colour)',
      'background-image': 'data(icon)',
      'background-width': '58%',
      'background-height': '58%',
      'border-width': 2,
      'border-color': inks.paper,
      'overlay-opacity': 0,
      'transition-property': 'opacity',
      'transition-duration': 0,
    },
  },
  { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-color': inks.accent, 'outline-offset': 2 } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 22,
      'line-color': inks.tie,
      'line-cap': 'round',
      width: 'data(weight)',
      'target-arrow-color': inks.tie,
      'source-arrow-color': inks.tie,
      'arrow-scale': 0.9,
      'overlay-opacity': 0,
      opacity: 0.72,
    },
  },
  {
    selector: 'edge.agreement',
    style: { 'line-color': inks.paper, 'line-outline-width': 1.5, 'line-outline-color': inks.tie, 'line-cap': 'butt' },
  },
  { selector: 'edge.oneSided', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 4.5] } },
  { selector: 'edge.documented', style: { 'line-color': inks.thin, width: 1 } },
  { selector: 'edge.handover', style: { 'line-color': inks.thin, 'target-arrow-shape': 'triangle' } },
  { selector: 'edge.handover.mutual', style: { 'source-arrow-shape': 'triangle' } },
  {
    selector: 'edge.gap',
    style: { 'line-color': inks.gap, 'line-style': 'dashed', 'line-dash-pattern': [7, 5], 'line-cap': 'butt', opacity: 1 },
  },
  {
    selector: 'edge.chosen',
    style: { 'underlay-color': inks.accent, 'underlay-opacity': 0.35, 'underlay-padding': 4, 'z-index': 9, opacity: 1 },
  },
  { selector: 'edge.quiet', style: { display: 'none' } },
  { selector: '.faint', style: { opacity: 0.12 } },
  { selector: 'edge.bright', style: { opacity: 1, display: 'element', 'z-index': 8 } },
]
