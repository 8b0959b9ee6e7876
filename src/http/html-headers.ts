/** Features of the browser that no page of ours uses; a page that was taken over must not have them either. */
const UNUSED_FEATURES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const PERMISSIONS_POLICY = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ');

/** A page without forms that runs no script and loads nothing. */
export const NOTHING_LOADED = [
  "default-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

interface HtmlHeaders {
  /** The Content-Security-Policy. */
  policy: string;
  referrer: 'no-referrer' | 'same-origin';
}

/** The headers of every response that a browser shows as a page. */
export function htmlHeaders({ policy, referrer }: HtmlHeaders) {
  return {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS_POLICY,
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  } as const;
}
