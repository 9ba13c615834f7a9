import type { Place } from '../../model/place';
import { defineFields, organisational, personal } from './field';

/** Where an organisation is. */
export const placeFields = defineFields<Place>('place', {
  'address?': organisational.identifier,
  'municipality?': organisational.text,
  'mrc?': organisational.plain,
  'region?': organisational.plain,
  'postalCode?': organisational.identifier,
  'timeZone?': organisational.plain,
});

/** Where a person usually works: often at home. */
export const personPlaceFields = defineFields<Place>('personPlace', {
  'address?': personal.identifier,
  'municipality?': personal.text,
  'mrc?': personal.plain,
  'region?': personal.plain,
  'postalCode?': personal.identifier,
  'timeZone?': personal.plain,
});
