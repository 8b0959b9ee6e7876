/**
 * The examples of the documentation. This folder holds what the examples request (recipes), what a server returned
 * (`responses/`, written by `npm run examples`), and the programs in TypeScript (`programs/`). It exports the recipes
 * and the way to run one against a server. It must not know how a page looks.
 */
import { elvisRecipes } from './elvis.ts';
import { latchkeyRecipes } from './latchkey.ts';
import { mediawikiRecipes } from './mediawiki.ts';
import type { Recipes } from './recipe.ts';

export {
  type Captured,
  type Exchange,
  type Fields,
  inFormat,
  PEOPLE,
  PLACEHOLDER,
  type Recipe,
  type Recipes,
  SERVER,
  type Step,
} from './recipe.ts';
export { runRecipe } from './run.ts';

export const recipes: Recipes = { ...mediawikiRecipes, ...elvisRecipes, ...latchkeyRecipes };
