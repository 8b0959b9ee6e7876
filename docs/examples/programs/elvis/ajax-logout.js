/** `csrfToken` is what the login returned. */
export async function logOut(csrfToken) {
  const response = await fetch('/services/logout', {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': csrfToken },
  });
  const { logoutSuccess } = await response.json();
  if (logoutSuccess) location.assign('/logged-out');
}
