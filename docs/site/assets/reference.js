import { init } from './redoc.standalone.js';

init(
  'openapi.json',
  {
    // Without this every reader's browser would report to Redoc's makers.
    disableTelemetry: true,
    hideDownloadButtons: false,
    hideLoading: true,
    schemasExpansionLevel: 2,
    sortRequiredPropsFirst: true,
  },
  document.getElementById('redoc'),
);
