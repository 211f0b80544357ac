import { graphql } from '../graphql.ts'

/** Everything of a thing that may stand in one of its forms. */
export const formThingQuery = graphql(`
  query FormThing($id: ID!, $asOf: Date, $language: Language = DE) {
    node(id: $id, asOf: $asOf) {
      __typename
      id
      key
      viewerMay
      ... on Fact { version }
      ... on Institution {
        name(language: $language)
        legalName
        carrierKind
        capacity
        qualityReviewedOn
        contactMailbox
        contactPhone
        contactUrl
        type { id key }
        territory { id key name }
        parent { id key name(language: $language) }
        carrier { id key name(language: $language) }
        serviceArea { id key name }
      }
      ... on Network {
        name
        territory { id key name }
        areas { id key name }
        meetingsPerYearMin
        meetingsPerYearMax
        publicUrl
        legalBasis { id key }
        needs { id key text needStatus: status }
      }
      ... on Agreement {
        title
        status
        clauses { id key }
        networks { id key name }
        parties { id institution { id key name(language: $language) } signedOn }
        validFrom
        validTo
        noticePeriodMonths
        nextReviewOn
        documentUrl
        draftedOn
      }
      ... on Handover {
        title
        trigger
        channels
        availability
        responseHours
        feedbackDuty
        feedbackHours
        feedbackContent
        consentRequired
        pseudonymised
      }
      ... on Meeting {
        version
        title
        startsOn
        startsOnPrecision
        venue { id key name(language: $language) }
        meetingKind: kind { id key }
        participantsCount
        meetingNetwork: network { id key name }
        participations { id headcount role { id key } institution { id key name(language: $language) } }
      }
      ... on Membership { membershipStatus: status role institution { id key name(language: $language) } network { id key name } }
      ... on Cooperation {
        from { id key name(language: $language) agreements(first: 100) { edges { node { id key title } } } }
        to { id key name(language: $language) agreements(first: 100) { edges { node { id key title } } } }
        agreement { id key }
      }
      ... on Territory { territoryName: name }
      ... on Need {
        text
        category
        version
        needStatus: status
        agreements { id key title }
        meetings { id key title }
        needSubject: subject {
          __typename
          id
          key
          ... on Network {
            meetings(first: 100) { edges { node { id key title startsOn startsOnPrecision } } }
            agreements(first: 100) { edges { node { id key title } } }
          }
        }
      }
      ... on Action { title dueOn version actionStatus: status lead { id key name(language: $language) } }
      ... on Commitment { summary version keptOn }
      ... on Disruption { version disruptionStatus: status }
      ... on FunctionContact { functionTitle mailbox phone availability vacantSince contactIsPublic: isPublic }
      ... on CoordinationMandate { functionTitle }
      ... on Body { name }
      ... on LocalGroup { name anyOf { id key } minCount localObligation: obligation ground decidedOn documentUrl }
    }
  }
`)
