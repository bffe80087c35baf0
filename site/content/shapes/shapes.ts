// Written by writeShapes.ts (npm run typegen).
import type { Shapes } from "./Shape.ts";

/** What the queries answer, as the Studio's schema has it. */
export const shapes: Shapes = {
  queries: {
    '*[_type == "article"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, updatedAt, isExample, seo, body,\n  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,\n  "organisations": organisations[]._ref, "related": related[]._ref\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            kind: { shape: { is: "text" }, isNullable: true },
            teaser: { shape: { is: "text" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            publishedAt: { shape: { is: "text" }, isNullable: true },
            updatedAt: { shape: { is: "text" }, isNullable: true },
            isExample: { shape: { is: "truth" }, isNullable: true },
            seo: { shape: { is: "type", name: "seo" }, isNullable: true },
            body: { shape: { is: "type", name: "richText" }, isNullable: true },
            topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            guests: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            organisations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            related: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "article",
        },
      },
    '*[_type == "article" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, updatedAt, isExample, seo, body,\n  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,\n  "organisations": organisations[]._ref, "related": related[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          kind: { shape: { is: "text" }, isNullable: true },
          teaser: { shape: { is: "text" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          publishedAt: { shape: { is: "text" }, isNullable: true },
          updatedAt: { shape: { is: "text" }, isNullable: true },
          isExample: { shape: { is: "truth" }, isNullable: true },
          seo: { shape: { is: "type", name: "seo" }, isNullable: true },
          body: { shape: { is: "type", name: "richText" }, isNullable: true },
          topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          guests: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          organisations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          related: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "article",
      },
    '{\n  "articles": *[_type == "article"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, isExample,\n  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,\n  "organisations": organisations[]._ref, "related": related[]._ref,\n  "links": body[].markDefs[defined(reference)].reference._ref\n},\n  "episodes": *[_type == "podcastEpisode"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, number, season, kind, summary, picture, duration,\n  publishedAt, isExample, "topics": topics[]._ref, "people": speakers[]._ref,\n  "links": notes[].markDefs[defined(reference)].reference._ref\n},\n  "tutorials": *[_type == "tutorial"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt,\n  isExample, "hasVideo": defined(video.file) || defined(video.externalUrl),\n  "topics": topics[]._ref, "people": authors[]._ref,\n  "links": steps[].body[].markDefs[defined(reference)].reference._ref\n},\n  "seminars": *[_type == "seminar"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,\n  announcedAt, originalStart, teaser, picture, isExample, "city": place.city, "placeName": place.name,\n  "street": place.street, "postalCode": place.postalCode,\n  "hasRecording": defined(recording.file) || defined(recording.externalUrl),\n  "hasMaterials": coalesce(count(materials) > 0, false),\n  "series": series._ref, "topics": topics[]._ref, "people": speakers[]._ref,\n  "organisations": organisers[]._ref,\n  "links": description[].markDefs[defined(reference)].reference._ref\n},\n  "series": *[_type == "seminarSeries"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, rhythm, picture\n},\n  "people": *[_type == "person"]{\n  _id, _createdAt, _updatedAt, name, "slug": slug.current, role, "bio": coalesce(pt::text(bio), ""), picture, isTeam, isExample,\n  "organisation": organisation._ref, "organisationName": organisation->name\n},\n  "organisations": *[_type == "organisation"]{\n  _id, _createdAt, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees,\n  occupations, fundingNotice, isExample, "poster": portrait.poster,\n  "portraitSeconds": portrait.duration,\n  "hasPortrait": defined(portrait.file) || defined(portrait.externalUrl), "topics": topics[]._ref\n},\n  "topics": *[_type == "topic"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, picture, order\n},\n  "mentions": *[_type == "mention"]{\n  _id, _createdAt, _updatedAt, title, kind, relation, outlet, url, publishedAt, summary, isExample,\n  "topics": topics[]._ref, "people": people[]._ref\n},\n  "pages": *[_type == "page"]{ _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser },\n  "images": *[_type == "sanity.imageAsset"]{ _id, "lqip": metadata.lqip },\n  "files": *[_type == "sanity.fileAsset"]{ _id, _createdAt, url, size, mimeType, originalFilename }\n}':
      {
        is: "group",
        fields: {
          articles: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  kind: { shape: { is: "text" }, isNullable: true },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  guests: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  organisations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  related: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "article",
              },
            },
            isRequired: true,
          },
          episodes: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  number: { shape: { is: "number" }, isNullable: true },
                  season: { shape: { is: "number" }, isNullable: true },
                  kind: { shape: { is: "text" }, isNullable: true },
                  summary: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  duration: { shape: { is: "type", name: "seconds" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "speakers",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "podcastEpisode",
              },
            },
            isRequired: true,
          },
          tutorials: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  level: { shape: { is: "text" }, isNullable: true },
                  minutes: { shape: { is: "number" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  hasVideo: { shape: { is: "truth" }, isRequired: true, from: "" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "authors",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "tutorial",
              },
            },
            isRequired: true,
          },
          seminars: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  format: { shape: { is: "text" }, isNullable: true },
                  state: { shape: { is: "text" }, isNullable: true },
                  stateNote: { shape: { is: "text" }, isNullable: true },
                  start: { shape: { is: "text" }, isNullable: true },
                  end: { shape: { is: "text" }, isNullable: true },
                  announcedAt: { shape: { is: "text" }, isNullable: true },
                  originalStart: { shape: { is: "text" }, isNullable: true },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  city: { shape: { is: "text" }, isNullable: true, from: "place/city" },
                  placeName: { shape: { is: "text" }, isNullable: true, from: "place/name" },
                  street: { shape: { is: "text" }, isNullable: true, from: "place/street" },
                  postalCode: { shape: { is: "text" }, isNullable: true, from: "place/postalCode" },
                  hasRecording: { shape: { is: "truth" }, isRequired: true, from: "" },
                  hasMaterials: { shape: { is: "truth" }, isRequired: true, from: "" },
                  series: { shape: { is: "text" }, isNullable: true, from: "series/_ref" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "speakers",
                  },
                  organisations: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "organisers",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "seminar",
              },
            },
            isRequired: true,
          },
          series: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  description: { shape: { is: "text" }, isNullable: true },
                  rhythm: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                },
                document: "seminarSeries",
              },
            },
            isRequired: true,
          },
          people: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  name: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  role: { shape: { is: "text" }, isNullable: true },
                  bio: { shape: { is: "text" }, isRequired: true, from: "" },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  isTeam: { shape: { is: "truth" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  organisation: {
                    shape: { is: "text" },
                    isNullable: true,
                    from: "organisation/_ref",
                  },
                  organisationName: { shape: { is: "text" }, isNullable: true, from: "" },
                },
                document: "person",
              },
            },
            isRequired: true,
          },
          organisations: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  name: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  kind: { shape: { is: "text" }, isNullable: true },
                  logo: { shape: { is: "type", name: "picture" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  sector: { shape: { is: "text" }, isNullable: true },
                  city: { shape: { is: "text" }, isNullable: true },
                  employees: { shape: { is: "number" }, isNullable: true },
                  occupations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  fundingNotice: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  poster: {
                    shape: { is: "type", name: "picture" },
                    isNullable: true,
                    from: "portrait/poster",
                  },
                  portraitSeconds: {
                    shape: { is: "type", name: "seconds" },
                    isNullable: true,
                    from: "portrait/duration",
                  },
                  hasPortrait: { shape: { is: "truth" }, isRequired: true, from: "" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                },
                document: "organisation",
              },
            },
            isRequired: true,
          },
          topics: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  description: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  order: { shape: { is: "number" }, isNullable: true },
                },
                document: "topic",
              },
            },
            isRequired: true,
          },
          mentions: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  kind: { shape: { is: "text" }, isNullable: true },
                  relation: { shape: { is: "text" }, isNullable: true },
                  outlet: { shape: { is: "text" }, isNullable: true },
                  url: { shape: { is: "text" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  summary: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                },
                document: "mention",
              },
            },
            isRequired: true,
          },
          pages: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  teaser: { shape: { is: "text" }, isNullable: true },
                },
                document: "page",
              },
            },
            isRequired: true,
          },
          images: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  lqip: { shape: { is: "text" }, isNullable: true, from: "metadata/lqip" },
                },
                document: "sanity.imageAsset",
              },
            },
            isRequired: true,
          },
          files: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  url: { shape: { is: "text" }, isNullable: true },
                  size: { shape: { is: "number" }, isNullable: true },
                  mimeType: { shape: { is: "text" }, isNullable: true },
                  originalFilename: { shape: { is: "text" }, isNullable: true },
                },
                document: "sanity.fileAsset",
              },
            },
            isRequired: true,
          },
        },
      },
    '{\n  "articles": *[_type == "article" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, kind, teaser, picture, publishedAt, isExample,\n  "topics": topics[]._ref, "authors": authors[]._ref, "guests": guests[]._ref,\n  "organisations": organisations[]._ref, "related": related[]._ref,\n  "links": body[].markDefs[defined(reference)].reference._ref\n},\n  "episodes": *[_type == "podcastEpisode" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, number, season, kind, summary, picture, duration,\n  publishedAt, isExample, "topics": topics[]._ref, "people": speakers[]._ref,\n  "links": notes[].markDefs[defined(reference)].reference._ref\n},\n  "tutorials": *[_type == "tutorial" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt,\n  isExample, "hasVideo": defined(video.file) || defined(video.externalUrl),\n  "topics": topics[]._ref, "people": authors[]._ref,\n  "links": steps[].body[].markDefs[defined(reference)].reference._ref\n},\n  "seminars": *[_type == "seminar" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,\n  announcedAt, originalStart, teaser, picture, isExample, "city": place.city, "placeName": place.name,\n  "street": place.street, "postalCode": place.postalCode,\n  "hasRecording": defined(recording.file) || defined(recording.externalUrl),\n  "hasMaterials": coalesce(count(materials) > 0, false),\n  "series": series._ref, "topics": topics[]._ref, "people": speakers[]._ref,\n  "organisations": organisers[]._ref,\n  "links": description[].markDefs[defined(reference)].reference._ref\n},\n  "series": *[_type == "seminarSeries" && _id in $ids]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, rhythm, picture\n},\n  "people": *[_type == "person" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, name, "slug": slug.current, role, "bio": coalesce(pt::text(bio), ""), picture, isTeam, isExample,\n  "organisation": organisation._ref, "organisationName": organisation->name\n},\n  "organisations": *[_type == "organisation" && (kind == "funder" || _id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees,\n  occupations, fundingNotice, isExample, "poster": portrait.poster,\n  "portraitSeconds": portrait.duration,\n  "hasPortrait": defined(portrait.file) || defined(portrait.externalUrl), "topics": topics[]._ref\n},\n  "topics": *[_type == "topic"]{\n  _id, _createdAt, _updatedAt, title, "slug": slug.current, description, picture, order\n},\n  "mentions": *[_type == "mention" && (_id in $ids || references($ids))]{\n  _id, _createdAt, _updatedAt, title, kind, relation, outlet, url, publishedAt, summary, isExample,\n  "topics": topics[]._ref, "people": people[]._ref\n},\n  "pages": *[_type == "page"]{ _id, _createdAt, _updatedAt, title, "slug": slug.current, teaser },\n  "images": *[_type == "sanity.imageAsset" && _id in $ids]{ _id, "lqip": metadata.lqip },\n  "files": *[_type == "sanity.fileAsset" && _id in $ids]{ _id, _createdAt, url, size, mimeType, originalFilename }\n}':
      {
        is: "group",
        fields: {
          articles: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  kind: { shape: { is: "text" }, isNullable: true },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  guests: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  organisations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  related: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "article",
              },
            },
            isRequired: true,
          },
          episodes: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  number: { shape: { is: "number" }, isNullable: true },
                  season: { shape: { is: "number" }, isNullable: true },
                  kind: { shape: { is: "text" }, isNullable: true },
                  summary: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  duration: { shape: { is: "type", name: "seconds" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "speakers",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "podcastEpisode",
              },
            },
            isRequired: true,
          },
          tutorials: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  level: { shape: { is: "text" }, isNullable: true },
                  minutes: { shape: { is: "number" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  hasVideo: { shape: { is: "truth" }, isRequired: true, from: "" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "authors",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "tutorial",
              },
            },
            isRequired: true,
          },
          seminars: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  format: { shape: { is: "text" }, isNullable: true },
                  state: { shape: { is: "text" }, isNullable: true },
                  stateNote: { shape: { is: "text" }, isNullable: true },
                  start: { shape: { is: "text" }, isNullable: true },
                  end: { shape: { is: "text" }, isNullable: true },
                  announcedAt: { shape: { is: "text" }, isNullable: true },
                  originalStart: { shape: { is: "text" }, isNullable: true },
                  teaser: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  city: { shape: { is: "text" }, isNullable: true, from: "place/city" },
                  placeName: { shape: { is: "text" }, isNullable: true, from: "place/name" },
                  street: { shape: { is: "text" }, isNullable: true, from: "place/street" },
                  postalCode: { shape: { is: "text" }, isNullable: true, from: "place/postalCode" },
                  hasRecording: { shape: { is: "truth" }, isRequired: true, from: "" },
                  hasMaterials: { shape: { is: "truth" }, isRequired: true, from: "" },
                  series: { shape: { is: "text" }, isNullable: true, from: "series/_ref" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "speakers",
                  },
                  organisations: {
                    shape: { is: "list", of: { is: "text" } },
                    isNullable: true,
                    from: "organisers",
                  },
                  links: { shape: { is: "list", of: { is: "text" } }, isNullable: true, from: "" },
                },
                document: "seminar",
              },
            },
            isRequired: true,
          },
          series: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  description: { shape: { is: "text" }, isNullable: true },
                  rhythm: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                },
                document: "seminarSeries",
              },
            },
            isRequired: true,
          },
          people: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  name: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  role: { shape: { is: "text" }, isNullable: true },
                  bio: { shape: { is: "text" }, isRequired: true, from: "" },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  isTeam: { shape: { is: "truth" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  organisation: {
                    shape: { is: "text" },
                    isNullable: true,
                    from: "organisation/_ref",
                  },
                  organisationName: { shape: { is: "text" }, isNullable: true, from: "" },
                },
                document: "person",
              },
            },
            isRequired: true,
          },
          organisations: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  name: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  kind: { shape: { is: "text" }, isNullable: true },
                  logo: { shape: { is: "type", name: "picture" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  sector: { shape: { is: "text" }, isNullable: true },
                  city: { shape: { is: "text" }, isNullable: true },
                  employees: { shape: { is: "number" }, isNullable: true },
                  occupations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  fundingNotice: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  poster: {
                    shape: { is: "type", name: "picture" },
                    isNullable: true,
                    from: "portrait/poster",
                  },
                  portraitSeconds: {
                    shape: { is: "type", name: "seconds" },
                    isNullable: true,
                    from: "portrait/duration",
                  },
                  hasPortrait: { shape: { is: "truth" }, isRequired: true, from: "" },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                },
                document: "organisation",
              },
            },
            isRequired: true,
          },
          topics: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  description: { shape: { is: "text" }, isNullable: true },
                  picture: { shape: { is: "type", name: "picture" }, isNullable: true },
                  order: { shape: { is: "number" }, isNullable: true },
                },
                document: "topic",
              },
            },
            isRequired: true,
          },
          mentions: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  kind: { shape: { is: "text" }, isNullable: true },
                  relation: { shape: { is: "text" }, isNullable: true },
                  outlet: { shape: { is: "text" }, isNullable: true },
                  url: { shape: { is: "text" }, isNullable: true },
                  publishedAt: { shape: { is: "text" }, isNullable: true },
                  summary: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                  people: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
                },
                document: "mention",
              },
            },
            isRequired: true,
          },
          pages: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
                  teaser: { shape: { is: "text" }, isNullable: true },
                },
                document: "page",
              },
            },
            isRequired: true,
          },
          images: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  lqip: { shape: { is: "text" }, isNullable: true, from: "metadata/lqip" },
                },
                document: "sanity.imageAsset",
              },
            },
            isRequired: true,
          },
          files: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _createdAt: { shape: { is: "text" }, isRequired: true },
                  url: { shape: { is: "text" }, isNullable: true },
                  size: { shape: { is: "number" }, isNullable: true },
                  mimeType: { shape: { is: "text" }, isNullable: true },
                  originalFilename: { shape: { is: "text" }, isNullable: true },
                },
                document: "sanity.fileAsset",
              },
            },
            isRequired: true,
          },
        },
      },
    '*[_type == "podcastEpisode"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, number, season, kind, publishedAt, summary, duration, picture,\n  isExample, notes, chapters, "audio": audio.asset._ref, "transcript": transcript.asset._ref,\n  "speakers": speakers[]._ref, "topics": topics[]._ref\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            number: { shape: { is: "number" }, isNullable: true },
            season: { shape: { is: "number" }, isNullable: true },
            kind: { shape: { is: "text" }, isNullable: true },
            publishedAt: { shape: { is: "text" }, isNullable: true },
            summary: { shape: { is: "text" }, isNullable: true },
            duration: { shape: { is: "type", name: "seconds" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            isExample: { shape: { is: "truth" }, isNullable: true },
            notes: { shape: { is: "type", name: "richText" }, isNullable: true },
            chapters: {
              shape: { is: "list", of: { is: "type", name: "chapter" } },
              isNullable: true,
            },
            audio: { shape: { is: "text" }, isNullable: true, from: "audio/asset/_ref" },
            transcript: { shape: { is: "text" }, isNullable: true, from: "transcript/asset/_ref" },
            speakers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "podcastEpisode",
        },
      },
    '*[_type == "podcastEpisode" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, number, season, kind, publishedAt, summary, duration, picture,\n  isExample, notes, chapters, "audio": audio.asset._ref, "transcript": transcript.asset._ref,\n  "speakers": speakers[]._ref, "topics": topics[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          number: { shape: { is: "number" }, isNullable: true },
          season: { shape: { is: "number" }, isNullable: true },
          kind: { shape: { is: "text" }, isNullable: true },
          publishedAt: { shape: { is: "text" }, isNullable: true },
          summary: { shape: { is: "text" }, isNullable: true },
          duration: { shape: { is: "type", name: "seconds" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          isExample: { shape: { is: "truth" }, isNullable: true },
          notes: { shape: { is: "type", name: "richText" }, isNullable: true },
          chapters: {
            shape: { is: "list", of: { is: "type", name: "chapter" } },
            isNullable: true,
          },
          audio: { shape: { is: "text" }, isNullable: true, from: "audio/asset/_ref" },
          transcript: { shape: { is: "text" }, isNullable: true, from: "transcript/asset/_ref" },
          speakers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "podcastEpisode",
      },
    '*[count(formerSlugs) > 0]{\n  _id, _type, _updatedAt, "slug": slug.current, formerSlugs\n}': {
      is: "list",
      of: {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          slug: { shape: { is: "text" }, isNullable: true },
          formerSlugs: { shape: { is: "type", name: "formerSlugs" }, isNullable: true },
        },
      },
    },
    '*[_type == "newsletterIssue" && defined(sentAt)] | order(sentAt desc, _id asc){\n    _id, _type, title, number, preheader, sentAt, isExample, "items": items[]._ref\n  }':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            number: { shape: { is: "number" }, isNullable: true },
            preheader: { shape: { is: "text" }, isNullable: true },
            sentAt: { shape: { is: "text" }, isRequired: true },
            isExample: { shape: { is: "truth" }, isNullable: true },
            items: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "newsletterIssue",
        },
      },
    '*[_type == "organisation"]{\n  _id, _type, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees, occupations,\n  description, portrait, website, fundingNotice, isExample, "topics": topics[]._ref\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            name: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            kind: { shape: { is: "text" }, isNullable: true },
            logo: { shape: { is: "type", name: "picture" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            sector: { shape: { is: "text" }, isNullable: true },
            city: { shape: { is: "text" }, isNullable: true },
            employees: { shape: { is: "number" }, isNullable: true },
            occupations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            description: { shape: { is: "type", name: "simpleText" }, isNullable: true },
            portrait: { shape: { is: "type", name: "videoClip" }, isNullable: true },
            website: { shape: { is: "text" }, isNullable: true },
            fundingNotice: { shape: { is: "text" }, isNullable: true },
            isExample: { shape: { is: "truth" }, isNullable: true },
            topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "organisation",
        },
      },
    '*[_type == "organisation" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, name, "slug": slug.current, kind, logo, picture, sector, city, employees, occupations,\n  description, portrait, website, fundingNotice, isExample, "topics": topics[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          name: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          kind: { shape: { is: "text" }, isNullable: true },
          logo: { shape: { is: "type", name: "picture" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          sector: { shape: { is: "text" }, isNullable: true },
          city: { shape: { is: "text" }, isNullable: true },
          employees: { shape: { is: "number" }, isNullable: true },
          occupations: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          description: { shape: { is: "type", name: "simpleText" }, isNullable: true },
          portrait: { shape: { is: "type", name: "videoClip" }, isNullable: true },
          website: { shape: { is: "text" }, isNullable: true },
          fundingNotice: { shape: { is: "text" }, isNullable: true },
          isExample: { shape: { is: "truth" }, isNullable: true },
          topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "organisation",
      },
    '*[_type == "page"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, teaser, body, updatedAt, seo\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            teaser: { shape: { is: "text" }, isNullable: true },
            body: { shape: { is: "type", name: "richText" }, isNullable: true },
            updatedAt: { shape: { is: "text" }, isNullable: true },
            seo: { shape: { is: "type", name: "seo" }, isNullable: true },
          },
          document: "page",
        },
      },
    '*[_type == "page" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, teaser, body, updatedAt, seo\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          teaser: { shape: { is: "text" }, isNullable: true },
          body: { shape: { is: "type", name: "richText" }, isNullable: true },
          updatedAt: { shape: { is: "text" }, isNullable: true },
          seo: { shape: { is: "type", name: "seo" }, isNullable: true },
        },
        document: "page",
      },
    '*[_type == "person"]{\n  _id, _type, _updatedAt, name, "slug": slug.current, role, "organisation": organisation._ref, picture, bio, links,\n  isTeam, isExample\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            name: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            role: { shape: { is: "text" }, isNullable: true },
            organisation: { shape: { is: "text" }, isNullable: true, from: "organisation/_ref" },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            bio: { shape: { is: "type", name: "simpleText" }, isNullable: true },
            links: {
              shape: { is: "list", of: { is: "type", name: "externalLink" } },
              isNullable: true,
            },
            isTeam: { shape: { is: "truth" }, isNullable: true },
            isExample: { shape: { is: "truth" }, isNullable: true },
          },
          document: "person",
        },
      },
    '*[_type == "person" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, name, "slug": slug.current, role, "organisation": organisation._ref, picture, bio, links,\n  isTeam, isExample\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          name: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          role: { shape: { is: "text" }, isNullable: true },
          organisation: { shape: { is: "text" }, isNullable: true, from: "organisation/_ref" },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          bio: { shape: { is: "type", name: "simpleText" }, isNullable: true },
          links: {
            shape: { is: "list", of: { is: "type", name: "externalLink" } },
            isNullable: true,
          },
          isTeam: { shape: { is: "truth" }, isNullable: true },
          isExample: { shape: { is: "truth" }, isNullable: true },
        },
        document: "person",
      },
    '*[_type == "podcastShow" && _id == "podcastShow"][0]{\n  _id, _type, _updatedAt, title, subtitle, description, cover, author, ownerName, ownerEmail, language,\n  category, subcategory, explicit, guid, locked, fundingUrl, license, verification, subscribeLinks,\n  "hosts": hosts[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          subtitle: { shape: { is: "text" }, isNullable: true },
          description: { shape: { is: "text" }, isNullable: true },
          cover: { shape: { is: "type", name: "picture" }, isNullable: true },
          author: { shape: { is: "text" }, isNullable: true },
          ownerName: { shape: { is: "text" }, isNullable: true },
          ownerEmail: { shape: { is: "text" }, isNullable: true },
          language: { shape: { is: "text" }, isNullable: true },
          category: { shape: { is: "text" }, isNullable: true },
          subcategory: { shape: { is: "text" }, isNullable: true },
          explicit: { shape: { is: "truth" }, isNullable: true },
          guid: { shape: { is: "text" }, isNullable: true },
          locked: { shape: { is: "truth" }, isNullable: true },
          fundingUrl: { shape: { is: "text" }, isNullable: true },
          license: { shape: { is: "text" }, isNullable: true },
          verification: { shape: { is: "text" }, isNullable: true },
          subscribeLinks: {
            shape: { is: "list", of: { is: "type", name: "externalLink" } },
            isNullable: true,
          },
          hosts: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "podcastShow",
      },
    '*[_type == "seminar"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,\n  originalStart, teaser, picture, description, agenda, place, onlineNote, capacity, registration, recording, materials, isExample,\n  "series": series._ref, "topics": topics[]._ref, "speakers": speakers[]._ref,\n  "organisers": organisers[]._ref\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            format: { shape: { is: "text" }, isNullable: true },
            state: { shape: { is: "text" }, isNullable: true },
            stateNote: { shape: { is: "text" }, isNullable: true },
            start: { shape: { is: "text" }, isNullable: true },
            end: { shape: { is: "text" }, isNullable: true },
            originalStart: { shape: { is: "text" }, isNullable: true },
            teaser: { shape: { is: "text" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            description: { shape: { is: "type", name: "richText" }, isNullable: true },
            agenda: {
              shape: { is: "list", of: { is: "type", name: "agendaItem" } },
              isNullable: true,
            },
            place: { shape: { is: "type", name: "place" }, isNullable: true },
            onlineNote: { shape: { is: "text" }, isNullable: true },
            capacity: { shape: { is: "number" }, isNullable: true },
            registration: {
              shape: {
                is: "group",
                fields: {
                  open: { shape: { is: "truth" } },
                  deadline: { shape: { is: "text" } },
                  url: { shape: { is: "text" } },
                  askCompany: { shape: { is: "truth" } },
                  askQuestion: { shape: { is: "truth" } },
                },
              },
              isNullable: true,
            },
            recording: { shape: { is: "type", name: "videoClip" }, isNullable: true },
            materials: {
              shape: { is: "list", of: { is: "type", name: "material" } },
              isNullable: true,
            },
            isExample: { shape: { is: "truth" }, isNullable: true },
            series: { shape: { is: "text" }, isNullable: true, from: "series/_ref" },
            topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            speakers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            organisers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "seminar",
        },
      },
    '*[_type == "seminar" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, format, state, stateNote, start, end,\n  originalStart, teaser, picture, description, agenda, place, onlineNote, capacity, registration, recording, materials, isExample,\n  "series": series._ref, "topics": topics[]._ref, "speakers": speakers[]._ref,\n  "organisers": organisers[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          format: { shape: { is: "text" }, isNullable: true },
          state: { shape: { is: "text" }, isNullable: true },
          stateNote: { shape: { is: "text" }, isNullable: true },
          start: { shape: { is: "text" }, isNullable: true },
          end: { shape: { is: "text" }, isNullable: true },
          originalStart: { shape: { is: "text" }, isNullable: true },
          teaser: { shape: { is: "text" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          description: { shape: { is: "type", name: "richText" }, isNullable: true },
          agenda: {
            shape: { is: "list", of: { is: "type", name: "agendaItem" } },
            isNullable: true,
          },
          place: { shape: { is: "type", name: "place" }, isNullable: true },
          onlineNote: { shape: { is: "text" }, isNullable: true },
          capacity: { shape: { is: "number" }, isNullable: true },
          registration: {
            shape: {
              is: "group",
              fields: {
                open: { shape: { is: "truth" } },
                deadline: { shape: { is: "text" } },
                url: { shape: { is: "text" } },
                askCompany: { shape: { is: "truth" } },
                askQuestion: { shape: { is: "truth" } },
              },
            },
            isNullable: true,
          },
          recording: { shape: { is: "type", name: "videoClip" }, isNullable: true },
          materials: {
            shape: { is: "list", of: { is: "type", name: "material" } },
            isNullable: true,
          },
          isExample: { shape: { is: "truth" }, isNullable: true },
          series: { shape: { is: "text" }, isNullable: true, from: "series/_ref" },
          topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          speakers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          organisers: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "seminar",
      },
    '*[_type == "seminarSeries"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, description, rhythm, picture\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            description: { shape: { is: "text" }, isNullable: true },
            rhythm: { shape: { is: "text" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          },
          document: "seminarSeries",
        },
      },
    '*[_type == "seminarSeries" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, description, rhythm, picture\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          description: { shape: { is: "text" }, isNullable: true },
          rhythm: { shape: { is: "text" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
        },
        document: "seminarSeries",
      },
    '*[_type == "settings" && _id == "settings"][0]{\n  _id, _type, siteTitle, claim, description, navigation, footerNavigation, contactName, contactEmail,\n  contactPhone, "contactTopics": contactTopics[]{ _key, title }, address, fundingNotice, "funders": funders[]._ref, socialLinks,\n  "storyTutorials": storyTutorials[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          siteTitle: { shape: { is: "text" }, isNullable: true },
          claim: { shape: { is: "text" }, isNullable: true },
          description: { shape: { is: "text" }, isNullable: true },
          navigation: {
            shape: { is: "list", of: { is: "type", name: "navigationItem" } },
            isNullable: true,
          },
          footerNavigation: {
            shape: { is: "list", of: { is: "type", name: "navigationItem" } },
            isNullable: true,
          },
          contactName: { shape: { is: "text" }, isNullable: true },
          contactEmail: { shape: { is: "text" }, isNullable: true },
          contactPhone: { shape: { is: "text" }, isNullable: true },
          contactTopics: {
            shape: {
              is: "list",
              of: { is: "group", fields: { title: { shape: { is: "text" }, isNullable: true } } },
            },
            isNullable: true,
          },
          address: { shape: { is: "type", name: "place" }, isNullable: true },
          fundingNotice: { shape: { is: "text" }, isNullable: true },
          funders: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          socialLinks: {
            shape: { is: "list", of: { is: "type", name: "externalLink" } },
            isNullable: true,
          },
          storyTutorials: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "settings",
      },
    '{\n  "templates": *[_type == "storyTemplate"] | order(occasion->order asc, plot->order asc, title asc, _id asc){\n    _id, _type, _updatedAt, title, description, isExample,\n    "plot": plot->{_id, title, description},\n    "occasion": occasion->{_id, title, description},\n    "questions": questions[]{key, shape, label, help, example, isOptional},\n    hook{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},\n    obstacle{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},\n    turningPoint{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},\n    change{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},\n    callToAction{"wordings": wordings[]{text, tone}, "short": short[]{text, tone}},\n    headlines,\n    "instagram": instagram[]{text, tone}, "linkedin": linkedin[]{text, tone}, "bluesky": bluesky[]{text, tone},\n    "scenes": scenes[]{seconds, picture, spoken}, interview\n  },\n  "occupations": *[_type == "occupation"] | order(lower(title) asc, _id asc){\n    _id, title,\n    masculine{gender, nominative, nominativeDefinite, genitive, dative, accusative},\n    feminine{gender, nominative, nominativeDefinite, genitive, dative, accusative},\n    neutral{gender, nominative, nominativeDefinite, genitive, dative, accusative},\n    plural, pluralDative\n  },\n  "trades": *[_type == "trade"] | order(lower(nominative) asc, _id asc){\n    _id, gender, nominative, genitive, dative, accusative\n  }\n}':
      {
        is: "group",
        fields: {
          templates: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  _updatedAt: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  description: { shape: { is: "text" }, isNullable: true },
                  isExample: { shape: { is: "truth" }, isNullable: true },
                  plot: {
                    shape: {
                      is: "group",
                      fields: {
                        _id: { shape: { is: "text" }, isRequired: true },
                        title: { shape: { is: "text" }, isNullable: true },
                        description: { shape: { is: "text" }, isNullable: true },
                      },
                    },
                    isNullable: true,
                    from: "",
                  },
                  occasion: {
                    shape: {
                      is: "group",
                      fields: {
                        _id: { shape: { is: "text" }, isRequired: true },
                        title: { shape: { is: "text" }, isNullable: true },
                        description: { shape: { is: "text" }, isNullable: true },
                      },
                    },
                    isNullable: true,
                    from: "",
                  },
                  questions: {
                    shape: {
                      is: "list",
                      of: {
                        is: "group",
                        fields: {
                          key: { shape: { is: "text" }, isNullable: true },
                          shape: { shape: { is: "text" }, isNullable: true },
                          label: { shape: { is: "text" }, isNullable: true },
                          help: { shape: { is: "text" }, isNullable: true },
                          example: { shape: { is: "text" }, isNullable: true },
                          isOptional: { shape: { is: "truth" }, isNullable: true },
                        },
                      },
                    },
                    isNullable: true,
                  },
                  hook: {
                    shape: {
                      is: "group",
                      fields: {
                        wordings: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                        short: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                      },
                    },
                    isNullable: true,
                  },
                  obstacle: {
                    shape: {
                      is: "group",
                      fields: {
                        wordings: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                        short: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                      },
                    },
                    isNullable: true,
                  },
                  turningPoint: {
                    shape: {
                      is: "group",
                      fields: {
                        wordings: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                        short: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                      },
                    },
                    isNullable: true,
                  },
                  change: {
                    shape: {
                      is: "group",
                      fields: {
                        wordings: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                        short: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                      },
                    },
                    isNullable: true,
                  },
                  callToAction: {
                    shape: {
                      is: "group",
                      fields: {
                        wordings: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                        short: {
                          shape: {
                            is: "list",
                            of: {
                              is: "group",
                              fields: {
                                text: {
                                  shape: { is: "type", name: "storyText" },
                                  isNullable: true,
                                },
                                tone: { shape: { is: "text" }, isNullable: true },
                              },
                            },
                          },
                          isNullable: true,
                        },
                      },
                    },
                    isNullable: true,
                  },
                  headlines: {
                    shape: { is: "list", of: { is: "type", name: "storyText" } },
                    isNullable: true,
                  },
                  instagram: {
                    shape: {
                      is: "list",
                      of: {
                        is: "group",
                        fields: {
                          text: { shape: { is: "type", name: "storyText" }, isNullable: true },
                          tone: { shape: { is: "text" }, isNullable: true },
                        },
                      },
                    },
                    isNullable: true,
                  },
                  linkedin: {
                    shape: {
                      is: "list",
                      of: {
                        is: "group",
                        fields: {
                          text: { shape: { is: "type", name: "storyText" }, isNullable: true },
                          tone: { shape: { is: "text" }, isNullable: true },
                        },
                      },
                    },
                    isNullable: true,
                  },
                  bluesky: {
                    shape: {
                      is: "list",
                      of: {
                        is: "group",
                        fields: {
                          text: { shape: { is: "type", name: "storyText" }, isNullable: true },
                          tone: { shape: { is: "text" }, isNullable: true },
                        },
                      },
                    },
                    isNullable: true,
                  },
                  scenes: {
                    shape: {
                      is: "list",
                      of: {
                        is: "group",
                        fields: {
                          seconds: { shape: { is: "number" }, isNullable: true },
                          picture: { shape: { is: "type", name: "storyText" }, isNullable: true },
                          spoken: { shape: { is: "type", name: "storyText" }, isNullable: true },
                        },
                      },
                    },
                    isNullable: true,
                  },
                  interview: {
                    shape: { is: "list", of: { is: "type", name: "storyText" } },
                    isNullable: true,
                  },
                },
                document: "storyTemplate",
              },
            },
            isRequired: true,
          },
          occupations: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  title: { shape: { is: "text" }, isNullable: true },
                  masculine: {
                    shape: {
                      is: "group",
                      fields: {
                        gender: { shape: { is: "text" }, isNullable: true },
                        nominative: { shape: { is: "text" }, isNullable: true },
                        nominativeDefinite: { shape: { is: "text" }, isNullable: true },
                        genitive: { shape: { is: "text" }, isNullable: true },
                        dative: { shape: { is: "text" }, isNullable: true },
                        accusative: { shape: { is: "text" }, isNullable: true },
                      },
                    },
                    isNullable: true,
                  },
                  feminine: {
                    shape: {
                      is: "group",
                      fields: {
                        gender: { shape: { is: "text" }, isNullable: true },
                        nominative: { shape: { is: "text" }, isNullable: true },
                        nominativeDefinite: { shape: { is: "text" }, isNullable: true },
                        genitive: { shape: { is: "text" }, isNullable: true },
                        dative: { shape: { is: "text" }, isNullable: true },
                        accusative: { shape: { is: "text" }, isNullable: true },
                      },
                    },
                    isNullable: true,
                  },
                  neutral: {
                    shape: {
                      is: "group",
                      fields: {
                        gender: { shape: { is: "text" }, isNullable: true },
                        nominative: { shape: { is: "text" }, isNullable: true },
                        nominativeDefinite: { shape: { is: "text" }, isNullable: true },
                        genitive: { shape: { is: "text" }, isNullable: true },
                        dative: { shape: { is: "text" }, isNullable: true },
                        accusative: { shape: { is: "text" }, isNullable: true },
                      },
                    },
                    isNullable: true,
                  },
                  plural: { shape: { is: "text" }, isNullable: true },
                  pluralDative: { shape: { is: "text" }, isNullable: true },
                },
                document: "occupation",
              },
            },
            isRequired: true,
          },
          trades: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  _id: { shape: { is: "text" }, isRequired: true },
                  gender: { shape: { is: "text" }, isNullable: true },
                  nominative: { shape: { is: "text" }, isNullable: true },
                  genitive: { shape: { is: "text" }, isNullable: true },
                  dative: { shape: { is: "text" }, isNullable: true },
                  accusative: { shape: { is: "text" }, isNullable: true },
                },
                document: "trade",
              },
            },
            isRequired: true,
          },
        },
      },
    '*[_type == "topic"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, description, picture\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            description: { shape: { is: "text" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          },
          document: "topic",
        },
      },
    '*[_type == "topic" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, description, picture\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          description: { shape: { is: "text" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
        },
        document: "topic",
      },
    '*[_type == "tutorial"]{\n  _id, _type, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt, updatedAt,\n  intro, video, steps, materials, isExample, seo, "topics": topics[]._ref, "authors": authors[]._ref\n}':
      {
        is: "list",
        of: {
          is: "group",
          fields: {
            _id: { shape: { is: "text" }, isRequired: true },
            _updatedAt: { shape: { is: "text" }, isRequired: true },
            title: { shape: { is: "text" }, isNullable: true },
            slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
            teaser: { shape: { is: "text" }, isNullable: true },
            picture: { shape: { is: "type", name: "picture" }, isNullable: true },
            level: { shape: { is: "text" }, isNullable: true },
            minutes: { shape: { is: "number" }, isNullable: true },
            publishedAt: { shape: { is: "text" }, isNullable: true },
            updatedAt: { shape: { is: "text" }, isNullable: true },
            intro: { shape: { is: "type", name: "richText" }, isNullable: true },
            video: { shape: { is: "type", name: "videoClip" }, isNullable: true },
            steps: {
              shape: { is: "list", of: { is: "type", name: "tutorialStep" } },
              isNullable: true,
            },
            materials: {
              shape: { is: "list", of: { is: "type", name: "material" } },
              isNullable: true,
            },
            isExample: { shape: { is: "truth" }, isNullable: true },
            seo: { shape: { is: "type", name: "seo" }, isNullable: true },
            topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
            authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          },
          document: "tutorial",
        },
      },
    '*[_type == "tutorial" && slug.current == $slug] | order(coalesce(publishedAt, _createdAt) asc, _id asc)[0]{\n  _id, _type, _updatedAt, title, "slug": slug.current, teaser, picture, level, minutes, publishedAt, updatedAt,\n  intro, video, steps, materials, isExample, seo, "topics": topics[]._ref, "authors": authors[]._ref\n}':
      {
        is: "group",
        fields: {
          _id: { shape: { is: "text" }, isRequired: true },
          _updatedAt: { shape: { is: "text" }, isRequired: true },
          title: { shape: { is: "text" }, isNullable: true },
          slug: { shape: { is: "text" }, isNullable: true, from: "slug/current" },
          teaser: { shape: { is: "text" }, isNullable: true },
          picture: { shape: { is: "type", name: "picture" }, isNullable: true },
          level: { shape: { is: "text" }, isNullable: true },
          minutes: { shape: { is: "number" }, isNullable: true },
          publishedAt: { shape: { is: "text" }, isNullable: true },
          updatedAt: { shape: { is: "text" }, isNullable: true },
          intro: { shape: { is: "type", name: "richText" }, isNullable: true },
          video: { shape: { is: "type", name: "videoClip" }, isNullable: true },
          steps: {
            shape: { is: "list", of: { is: "type", name: "tutorialStep" } },
            isNullable: true,
          },
          materials: {
            shape: { is: "list", of: { is: "type", name: "material" } },
            isNullable: true,
          },
          isExample: { shape: { is: "truth" }, isNullable: true },
          seo: { shape: { is: "type", name: "seo" }, isNullable: true },
          topics: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
          authors: { shape: { is: "list", of: { is: "text" } }, isNullable: true },
        },
        document: "tutorial",
      },
  },
  types: {
    picture: {
      is: "group",
      fields: {
        asset: { shape: { is: "type", name: "sanity.imageAsset.reference" } },
        hotspot: { shape: { is: "type", name: "sanity.imageHotspot" } },
        crop: { shape: { is: "type", name: "sanity.imageCrop" } },
        alt: { shape: { is: "text" } },
        caption: { shape: { is: "text" } },
        credit: { shape: { is: "text" } },
      },
    },
    "sanity.imageAsset.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "sanity.imageHotspot": {
      is: "group",
      fields: {
        x: { shape: { is: "number" } },
        y: { shape: { is: "number" } },
        height: { shape: { is: "number" } },
        width: { shape: { is: "number" } },
      },
    },
    "sanity.imageCrop": {
      is: "group",
      fields: {
        top: { shape: { is: "number" } },
        bottom: { shape: { is: "number" } },
        left: { shape: { is: "number" } },
        right: { shape: { is: "number" } },
      },
    },
    seo: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        description: { shape: { is: "text" } },
        noIndex: { shape: { is: "truth" } },
      },
    },
    richText: {
      is: "list",
      of: {
        is: "anyOf",
        byType: {
          block: {
            is: "group",
            fields: {
              children: {
                shape: {
                  is: "list",
                  of: {
                    is: "group",
                    fields: {
                      marks: { shape: { is: "list", of: { is: "text" } } },
                      text: { shape: { is: "text" } },
                    },
                  },
                },
              },
              style: { shape: { is: "text" } },
              listItem: { shape: { is: "text" } },
              markDefs: {
                shape: {
                  is: "list",
                  of: {
                    is: "anyOf",
                    byType: {
                      link: { is: "type", name: "link" },
                      internalLink: { is: "type", name: "internalLink" },
                    },
                  },
                },
              },
              level: { shape: { is: "number" } },
            },
          },
          picture: { is: "type", name: "picture" },
          callout: { is: "type", name: "callout" },
          factsBox: { is: "type", name: "factsBox" },
          pullQuote: { is: "type", name: "pullQuote" },
          questionAnswer: { is: "type", name: "questionAnswer" },
          dataTable: { is: "type", name: "dataTable" },
          audioClip: { is: "type", name: "audioClip" },
          videoClip: { is: "type", name: "videoClip" },
        },
      },
    },
    link: { is: "group", fields: { href: { shape: { is: "text" } } } },
    internalLink: {
      is: "group",
      fields: { reference: { shape: { is: "type", name: "article.reference" } } },
    },
    "article.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "podcastEpisode.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "tutorial.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "seminar.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "seminarSeries.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "person.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "organisation.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "topic.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    "page.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    callout: {
      is: "group",
      fields: {
        tone: { shape: { is: "text" } },
        title: { shape: { is: "text" } },
        text: { shape: { is: "type", name: "simpleText" } },
      },
    },
    simpleText: {
      is: "list",
      of: {
        is: "group",
        fields: {
          children: {
            shape: {
              is: "list",
              of: {
                is: "group",
                fields: {
                  marks: { shape: { is: "list", of: { is: "text" } } },
                  text: { shape: { is: "text" } },
                },
              },
            },
          },
          style: { shape: { is: "text" } },
          listItem: { shape: { is: "text" } },
          markDefs: {
            shape: {
              is: "list",
              of: {
                is: "anyOf",
                byType: {
                  link: { is: "type", name: "link" },
                  internalLink: { is: "type", name: "internalLink" },
                },
              },
            },
          },
          level: { shape: { is: "number" } },
        },
      },
    },
    factsBox: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        facts: { shape: { is: "list", of: { is: "type", name: "fact" } } },
      },
    },
    fact: {
      is: "group",
      fields: { label: { shape: { is: "text" } }, value: { shape: { is: "text" } } },
    },
    pullQuote: {
      is: "group",
      fields: { text: { shape: { is: "text" } }, attribution: { shape: { is: "text" } } },
    },
    questionAnswer: {
      is: "group",
      fields: {
        question: { shape: { is: "text" } },
        answer: { shape: { is: "type", name: "simpleText" } },
        speaker: { shape: { is: "type", name: "person.reference" } },
      },
    },
    dataTable: {
      is: "group",
      fields: {
        caption: { shape: { is: "text" } },
        headerRow: { shape: { is: "truth" } },
        rows: { shape: { is: "list", of: { is: "type", name: "tableRow" } } },
      },
    },
    tableRow: { is: "group", fields: { cells: { shape: { is: "list", of: { is: "text" } } } } },
    audioClip: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        file: {
          shape: {
            is: "group",
            fields: { asset: { shape: { is: "type", name: "sanity.fileAsset.reference" } } },
          },
        },
        transcript: { shape: { is: "text" } },
      },
    },
    "sanity.fileAsset.reference": {
      is: "group",
      fields: {
        _ref: { shape: { is: "text" }, isRequired: true },
        _weak: { shape: { is: "truth" } },
      },
    },
    videoClip: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        file: {
          shape: {
            is: "group",
            fields: { asset: { shape: { is: "type", name: "sanity.fileAsset.reference" } } },
          },
        },
        captions: {
          shape: {
            is: "group",
            fields: { asset: { shape: { is: "type", name: "sanity.fileAsset.reference" } } },
          },
        },
        poster: { shape: { is: "type", name: "picture" } },
        duration: { shape: { is: "type", name: "seconds" } },
        externalUrl: { shape: { is: "text" } },
        transcript: { shape: { is: "text" } },
      },
    },
    seconds: { is: "number" },
    chapter: {
      is: "group",
      fields: {
        start: { shape: { is: "type", name: "seconds" } },
        title: { shape: { is: "text" } },
      },
    },
    formerSlugs: { is: "list", of: { is: "text" } },
    externalLink: {
      is: "group",
      fields: { label: { shape: { is: "text" } }, url: { shape: { is: "text" } } },
    },
    agendaItem: {
      is: "group",
      fields: {
        time: { shape: { is: "text" } },
        title: { shape: { is: "text" } },
        note: { shape: { is: "text" } },
      },
    },
    place: {
      is: "group",
      fields: {
        name: { shape: { is: "text" } },
        street: { shape: { is: "text" } },
        postalCode: { shape: { is: "text" } },
        city: { shape: { is: "text" } },
        directions: { shape: { is: "text" } },
      },
    },
    material: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        file: {
          shape: {
            is: "group",
            fields: { asset: { shape: { is: "type", name: "sanity.fileAsset.reference" } } },
          },
        },
        url: { shape: { is: "text" } },
        note: { shape: { is: "text" } },
      },
    },
    navigationItem: {
      is: "group",
      fields: { label: { shape: { is: "text" } }, path: { shape: { is: "text" } } },
    },
    storyText: { is: "text" },
    tutorialStep: {
      is: "group",
      fields: {
        title: { shape: { is: "text" } },
        body: { shape: { is: "type", name: "richText" } },
        picture: { shape: { is: "type", name: "picture" } },
        videoStart: { shape: { is: "type", name: "seconds" } },
      },
    },
  },
};
