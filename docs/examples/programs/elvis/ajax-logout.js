/** `csrfToken` is what the login answered. */
export async function logOut(csrfToken) {
  const answer = await fetch('/services/logout', {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': csrfToken },
  });
  const { logoutSuccess } = await answer.json();
  if (logoutSuccess) location.assign('/logged-out');
}
