export { cellCount, cellPlace, cellPlaces, sheetNames } from '../vi/cellPlaces';
