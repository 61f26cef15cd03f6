/** The words of the authoring language, as MDX knows them. */
import Begrip from './Begrip.astro';
import CasusLink from './CasusLink.astro';
import Figuur from './Figuur.astro';
import Hulplijnen from './Hulplijnen.astro';
import Inzicht from './Inzicht.astro';
import Kern from './Kern.astro';
import Les from './Les.astro';
import MeerLezen from './MeerLezen.astro';
import Oefening from './Oefening.astro';
import Nothing from './Nothing.astro';
import Opdracht from './Opdracht.astro';
import Portret from './Portret.astro';
import Regelgeving from './Regelgeving.astro';
import StandVandaag from './StandVandaag.astro';
import Through from './Through.astro';
import WistJeDat from './WistJeDat.astro';

export const authoringComponents = {
  Begrip, CasusLink, Figuur, Hulplijnen, Inzicht, Kern, Les, MeerLezen, Oefening, Opdracht, Portret, Regelgeving, StandVandaag, WistJeDat,
  // These steer the projection; a lesson shows what they hold, or leaves it out.
  NietOpDia: Through, OpEenDia: Through, StapVoorStap: Through, VoorDeLesgever: Nothing,
};
