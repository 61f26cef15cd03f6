/** Every word of the user interface, in Flemish Dutch. Words of one widget live in a file of their own in this folder. */
export { boxes, helplines, notFound, settings, shell, widgetFrame } from './shell.ts';
