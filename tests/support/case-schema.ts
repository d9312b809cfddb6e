/**
 * What 1EdTech CASE 1.1 (information model 1.0, 24 January 2025) demands of the parts of a
 * `CFPackage` that we write, as a JSON Schema: the tables of CFPckgDocument, CFPckgItem,
 * CFPckgAssociation, CFDefinition, CFItemType, LinkURI and LinkGenURI. What the model does not
 * name is refused.
 */
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };
const uuid = {
  type: 'string',
  pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
};
const time = { type: 'string', format: 'date-time' };

const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

const list = (items: object) => ({ type: 'array', items });

const link = object({ title: text, identifier: uuid, uri });
const node = object({ title: text, identifier: text, uri }, { targetType: { const: 'CASE' } });

export const casePackageSchema = object(
  {
    CFDocument: object(
      { identifier: uuid, uri, creator: text, title: text, lastChangeDateTime: time },
      {
        frameworkType: text,
        caseVersion: { const: '1.1' },
        officialSourceURL: uri,
        publisher: text,
        description: text,
        language: text,
        version: text,
        statusStartDate: { type: 'string', format: 'date' },
        notes: text,
      },
    ),
  },
  {
    CFItems: list(
      object(
        { identifier: uuid, fullStatement: text, uri, lastChangeDateTime: time },
        {
          alternativeLabel: text,
          CFItemType: text,
          CFItemTypeURI: link,
          humanCodingScheme: text,
          listEnumeration: text,
          abbreviatedStatement: text,
          notes: text,
          language: text,
        },
      ),
    ),
    CFAssociations: list(
      object(
        {
          identifier: uuid,
          uri,
          associationType: {
            enum: [
              'isChildOf',
              'isPeerOf',
              'isPartOf',
              'exactMatchOf',
              'precedes',
              'isRelatedTo',
              'replacedBy',
              'exemplar',
              'hasSkillLevel',
              'isTranslationOf',
            ],
          },
          originNodeURI: node,
          destinationNodeURI: node,
          lastChangeDateTime: time,
        },
        { sequenceNumber: { type: 'integer' }, notes: text },
      ),
    ),
    CFDefinitions: object(
      {},
      {
        CFItemTypes: list(
          object(
            {
              identifier: uuid,
              uri,
              title: text,
              description: text,
              hierarchyCode: text,
              lastChangeDateTime: time,
            },
            { typeCode: text },
          ),
        ),
      },
    ),
  },
);
