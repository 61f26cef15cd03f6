/**
 * Dutch words that hold a sentence together. They recur in any honest text, so they may be repeated more often
 * than words that carry meaning. Keys as made by `wordKey`; "zijn" and "worden" come with their forms.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `de het een t n der den des dit dat deze die
   ik je jij u hij zij ze wij we jullie me mij jou hem haar ons hen hun zich men er
   mijn jouw zijn onze uw iemand niemand iets niets alles iedereen elk elke ieder iedere
   en of maar want dus als dan toen omdat doordat zodat terwijl hoewel voordat nadat tot om indien wanneer
   in op aan bij met van voor naar uit over onder tussen door tegen zonder na per via binnen buiten tijdens
   te ook nog al niet geen wel heel meer meest veel zo even eens weer steeds altijd
   ben bent is was waren geweest word wordt worden werd geworden
   heb hebt heeft hebben had hadden gehad kan kunnen kon konden moet moeten moest mag mogen mocht
   wil willen wou zou zouden zal zullen ga gaat gaan ging doe doet doen deed gedaan laat laten
   wie wat waar waarom hoe welk welke hier daar daarom waarbij daarbij hierbij eerst daarna`
    .trim()
    .split(/\s+/),
);
