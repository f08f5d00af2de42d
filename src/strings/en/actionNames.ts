export { actionName, rememberedChoices } from '../vi/actionNames';
