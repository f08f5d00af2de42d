export { joinAnswers } from '../vi/joinAnswers';
