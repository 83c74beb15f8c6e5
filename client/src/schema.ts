// Generated from the description of the API by npm run docs. Do not edit.
export interface paths {
    "/api/forums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All forums that are public */
        get: operations["listForums"];
        put?: never;
        /**
         * Begin a draft
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        post: operations["createForum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forums/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).
         */
        get: operations["getForum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save a draft; nothing public changes
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        patch: operations["saveForum"];
        trace?: never;
    };
    "/api/forums/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of forums that are public */
        get: operations["countForums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forums/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions that were public, and what changed in each */
        get: operations["getForumHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All our roles in forums that are public */
        get: operations["listRoles"];
        put?: never;
        /**
         * Begin a draft
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        post: operations["createRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).
         */
        get: operations["getRole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save a draft; nothing public changes
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        patch: operations["saveRole"];
        trace?: never;
    };
    "/api/roles/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of our roles in forums that are public */
        get: operations["countRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions that were public, and what changed in each */
        get: operations["getRoleHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All events that are public */
        get: operations["listEvents"];
        put?: never;
        /**
         * Begin a draft
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save a draft; nothing public changes
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        patch: operations["saveEvent"];
        trace?: never;
    };
    "/api/events/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of events that are public */
        get: operations["countEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions that were public, and what changed in each */
        get: operations["getEventHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All documents that are public */
        get: operations["listDocuments"];
        put?: never;
        /**
         * Begin a draft
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        post: operations["createDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).
         */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save a draft; nothing public changes
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        patch: operations["saveDocument"];
        trace?: never;
    };
    "/api/documents/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of documents that are public */
        get: operations["countDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions that were public, and what changed in each */
        get: operations["getDocumentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All pages that are public */
        get: operations["listPages"];
        put?: never;
        /**
         * Begin a draft
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        post: operations["createPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description With the key of a service account that may save here: the newest words, public or not, and where the text stands (`ProgramText`).
         */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Save a draft; nothing public changes
         * @description `dryRun`, `externalId` and the headers count with the key of a service account.
         */
        patch: operations["savePage"];
        trace?: never;
    };
    "/api/pages/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of pages that are public */
        get: operations["countPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions that were public, and what changed in each */
        get: operations["getPageHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All files that are public */
        get: operations["listFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The number of files that are public */
        get: operations["countFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{section}/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document at a path of the site
         * @description The same as by its id, byte for byte.
         */
        get: operations["getByPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document at a path of the site
         * @description The same as by its id, byte for byte.
         */
        get: operations["getStandingPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{section}/{slug}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document at a path of the site, by schema.org
         * @description As its page has it for search engines.
         */
        get: operations["getStructured"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/content/{slug}.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The document at a path of the site, by schema.org
         * @description As its page has it for search engines.
         */
        get: operations["getStructuredPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has changed in public, in order */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/export.ndjson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that is public, in one answer
         * @description A line of JSON each: the cursor, the documents, and that this was all.
         */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where things are */
        get: operations["getAddresses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/globals/site": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings of the site: its names, owner, contact, licence */
        get: operations["getSite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The codes in the content, in which fields they stand, and what they are called */
        get: operations["getVocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/catalog.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The data sets that are to be had here, for data portals (DCAT-AP 3) */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/media/file/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file */
        get: operations["getBytes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is public, by GraphQL
         * @description Where the operator has switched it on; elsewhere it is 404. It reads under the same rules as the lists. A query that GraphQL refuses is answered 200 or 400 with `errors` of its own form.
         */
        post: operations["askGraphql"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process answers */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the database answers, and there is room to save */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description, to be read by people */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in for eight hours
         * @description Send the `token` of the answer as `Authorization: JWT …`.
         */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{collection}/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a text stands, and what you may do with it */
        get: operations["getTransitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{collection}/{id}/transitions/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do one of them */
        post: operations["doTransition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin many drafts, each for itself */
        post: operations["createDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move several texts, all or none
         * @description What decides on a text is done with that text alone.
         */
        post: operations["doTransitions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Change: {
            /** @enum {string} */
            kind: "published" | "minor" | "returned" | "withdrawn" | "affected" | "note" | "withheld" | "lifted" | "redacted" | "settings";
            /** @description The collection; `site` for the settings. */
            collection: string;
            id: string;
            /** Format: date-time */
            at: string;
            version?: string;
            /**
             * @description It has another address than before.
             * @constant
             */
            moved?: true;
            languages?: components["schemas"]["Language"][];
            /**
             * Format: uri
             * @description The answer as it is after this change, or later. Add your `locale`.
             */
            url: string;
            /** Format: date-time */
            withdrawnAt?: string;
            notice?: string;
            redirectTo?: string;
        };
        Changes: {
            changes: components["schemas"]["Change"][];
            /** @description The cursor to go on with, once all of `changes` is done. */
            next: string;
            /** @description There is more already. */
            hasMore: boolean;
        };
        CompareChoice: {
            equals?: string | number | boolean | null;
            not_equals?: string | number | boolean | null;
            in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            not_in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            exists?: boolean;
            like?: string | number | boolean | null;
            contains?: string | number | boolean | null;
            greater_than?: string | number | boolean | null;
            greater_than_equal?: string | number | boolean | null;
            less_than?: string | number | boolean | null;
            less_than_equal?: string | number | boolean | null;
        };
        CompareDate: {
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            equals?: string | null;
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            not_equals?: string | null;
            in?: (string | null)[] | (string | null);
            not_in?: (string | null)[] | (string | null);
            exists?: boolean;
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            greater_than?: string | null;
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            greater_than_equal?: string | null;
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            less_than?: string | null;
            /** @description 2026-11-25T09:00:00Z, or 2026-11-25, 2026-11 and 2026. */
            less_than_equal?: string | null;
        };
        CompareId: {
            equals?: string | number | boolean | null;
            not_equals?: string | number | boolean | null;
            in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            not_in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            exists?: boolean;
        };
        CompareListOfChoice: {
            equals?: string | number | boolean;
            in?: (string | number | boolean)[] | (string | number | boolean);
            contains?: string | number | boolean;
        };
        CompareListOfReference: {
            equals?: string | number | boolean;
            in?: (string | number | boolean)[] | (string | number | boolean);
        };
        CompareListOfText: {
            equals?: string | number | boolean;
            in?: (string | number | boolean)[] | (string | number | boolean);
            like?: string | number | boolean;
            contains?: string | number | boolean;
        };
        CompareNumber: {
            equals?: number | string | null;
            not_equals?: number | string | null;
            in?: (number | string | null)[] | (number | string | null);
            not_in?: (number | string | null)[] | (number | string | null);
            exists?: boolean;
            greater_than?: number | string | null;
            greater_than_equal?: number | string | null;
            less_than?: number | string | null;
            less_than_equal?: number | string | null;
        };
        CompareReference: {
            equals?: string | number | boolean;
            in?: (string | number | boolean)[] | (string | number | boolean);
        };
        CompareText: {
            equals?: string | number | boolean | null;
            not_equals?: string | number | boolean | null;
            in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            not_in?: (string | number | boolean | null)[] | (string | number | boolean | null);
            exists?: boolean;
            like?: string | number | boolean | null;
            contains?: string | number | boolean | null;
            greater_than?: string | number | boolean | null;
            greater_than_equal?: string | number | boolean | null;
            less_than?: string | number | boolean | null;
            less_than_equal?: string | number | boolean | null;
        };
        Document: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: The official title of the document. */
            title: string;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What the document is and why it matters. Its own words are in its files. */
            body?: components["schemas"]["RichText"] | null;
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Forums: The forums that it concerns. */
            forums?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Event: The event that it was written for or adopted at. */
            event?: (string | components["schemas"]["EventCard"]) | null;
            /** @description Supersedes: Earlier documents that this one replaces. */
            supersedes?: (string | components["schemas"]["DocumentCard"])[] | null;
            /** @description Superseded by: Documents that replace this one. */
            supersededBy?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Basis of: Our roles that rest on this document. */
            basisOf?: {
                docs: (string | components["schemas"]["RoleCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /**
             * @description Kind: What sort of document it is.
             * @enum {string|null}
             */
            kind?: "agenda" | "agreement" | "memorandum" | "strategy" | "position" | "communication" | "minutes" | "standard" | null;
            date?: {
                /** @description Date: The date of the document itself, as exactly as it is known. May be empty. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Date: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Date: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Reference: Its official number, for example COM(2010) 245. */
            reference?: string | null;
            /** @description Issued by: Who issued or adopted it. */
            issuer?: string | null;
            /** @description Files: One file a language. A better file is a new upload: files never change. */
            files?: {
                id?: string | null;
                /** @description File: A PDF or an office file, kept in Files. */
                file?: (string | components["schemas"]["File"]) | null;
                /** @description Language: The language of the file. */
                language?: components["schemas"]["Language"] | null;
            }[] | null;
            /** @description Elsewhere on the web: Where the document is published in this language, beginning with https://. */
            externalUrl?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug: string;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language: components["schemas"]["Language"];
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages: components["schemas"]["Language"][];
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license: string;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version: string;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt: string;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage: components["schemas"]["Language"];
            /** @description Public languages: The languages in which the public can read this text. */
            languages: components["schemas"]["Language"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        DocumentCard: {
            id: string;
            /** @description Title: The official title of the document. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it. */
        DocumentInput: {
            /** @description Title: The official title of the document. */
            title?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What the document is and why it matters. Its own words are in its files. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Forums: The forums that it concerns. */
            forums?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Event: The event that it was written for or adopted at. */
            event?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Supersedes: Earlier documents that this one replaces. */
            supersedes?: (string | {
                [key: string]: unknown;
            })[] | null;
            /**
             * @description Kind: What sort of document it is.
             * @enum {string|null}
             */
            kind?: "agenda" | "agreement" | "memorandum" | "strategy" | "position" | "communication" | "minutes" | "standard" | "" | null;
            date?: (string | {
                /** @description Date: The date of the document itself, as exactly as it is known. May be empty. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Date: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Date: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Reference: Its official number, for example COM(2010) 245. */
            reference?: string | null;
            /** @description Issued by: Who issued or adopted it. */
            issuer?: string | null;
            /** @description Files: One file a language. A better file is a new upload: files never change. */
            files?: {
                id?: string | null;
                /** @description File: A PDF or an office file, kept in Files. */
                file?: (string | {
                    [key: string]: unknown;
                }) | null;
                /**
                 * @description Language: The language of the file.
                 * @enum {string|null}
                 */
                language?: "bg" | "es" | "cs" | "da" | "de" | "et" | "el" | "en" | "fr" | "ga" | "hr" | "it" | "lv" | "lt" | "hu" | "mt" | "nl" | "pl" | "pt" | "ro" | "sk" | "sl" | "fi" | "sv" | "" | null;
            }[] | null;
            /** @description Elsewhere on the web: Where the document is published in this language, beginning with https://. */
            externalUrl?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
        };
        DocumentList: {
            docs: (components["schemas"]["Document"] | components["schemas"]["DocumentPart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        DocumentPart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: The official title of the document. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Text: What the document is and why it matters. Its own words are in its files. */
            body?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Forums: The forums that it concerns. */
            forums?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Event: The event that it was written for or adopted at. */
            event?: (string | components["schemas"]["EventCard"]) | null;
            /** @description Supersedes: Earlier documents that this one replaces. */
            supersedes?: (string | components["schemas"]["DocumentCard"])[] | null;
            /** @description Superseded by: Documents that replace this one. */
            supersededBy?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Basis of: Our roles that rest on this document. */
            basisOf?: {
                docs: (string | components["schemas"]["RoleCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /**
             * @description Kind: What sort of document it is.
             * @enum {string|null}
             */
            kind?: "agenda" | "agreement" | "memorandum" | "strategy" | "position" | "communication" | "minutes" | "standard" | null;
            date?: {
                /** @description Date: The date of the document itself, as exactly as it is known. May be empty. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Date: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Date: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Reference: Its official number, for example COM(2010) 245. */
            reference?: string | null;
            /** @description Issued by: Who issued or adopted it. */
            issuer?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Files: One file a language. A better file is a new upload: files never change. */
            files?: {
                id?: string | null;
                /** @description File: A PDF or an office file, kept in Files. */
                file?: (string | components["schemas"]["File"]) | null;
                /** @description Language: The language of the file. */
                language?: components["schemas"]["Language"] | null;
            }[] | null;
            /** @description Elsewhere on the web: Where the document is published in this language, beginning with https://. */
            externalUrl?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Description in search results: At most 160 characters. */
                description?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license?: string | null;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version?: string | null;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt?: string | null;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        DocumentWhere: {
            and?: components["schemas"]["DocumentWhere"][];
            or?: components["schemas"]["DocumentWhere"][];
            id?: components["schemas"]["CompareId"];
            title?: components["schemas"]["CompareText"];
            summary?: components["schemas"]["CompareText"];
            forums?: components["schemas"]["CompareListOfReference"];
            event?: components["schemas"]["CompareReference"];
            supersedes?: components["schemas"]["CompareListOfReference"];
            kind?: components["schemas"]["CompareChoice"];
            "date.text"?: components["schemas"]["CompareText"];
            "date.value"?: components["schemas"]["CompareDate"];
            "date.precision"?: components["schemas"]["CompareChoice"];
            reference?: components["schemas"]["CompareText"];
            issuer?: components["schemas"]["CompareText"];
            "files.file"?: components["schemas"]["CompareListOfReference"];
            "files.language"?: components["schemas"]["CompareListOfChoice"];
            externalUrl?: components["schemas"]["CompareText"];
            "meta.title"?: components["schemas"]["CompareText"];
            "meta.description"?: components["schemas"]["CompareText"];
            "describes.from.text"?: components["schemas"]["CompareText"];
            "describes.from.value"?: components["schemas"]["CompareDate"];
            "describes.from.precision"?: components["schemas"]["CompareChoice"];
            "describes.until.text"?: components["schemas"]["CompareText"];
            "describes.until.value"?: components["schemas"]["CompareDate"];
            "describes.until.precision"?: components["schemas"]["CompareChoice"];
            "historical.since.text"?: components["schemas"]["CompareText"];
            "historical.since.value"?: components["schemas"]["CompareDate"];
            "historical.since.precision"?: components["schemas"]["CompareChoice"];
            "historical.note"?: components["schemas"]["CompareText"];
            slug?: components["schemas"]["CompareText"];
            topics?: components["schemas"]["CompareListOfChoice"];
            version?: components["schemas"]["CompareText"];
            publishedAt?: components["schemas"]["CompareDate"];
            firstPublishedAt?: components["schemas"]["CompareDate"];
            changedAt?: components["schemas"]["CompareDate"];
            originalLanguage?: components["schemas"]["CompareChoice"];
            languages?: components["schemas"]["CompareListOfChoice"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            deletedAt?: components["schemas"]["CompareDate"];
            _status?: components["schemas"]["CompareChoice"];
        };
        Event: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What takes place, with its year if there are several. */
            title: string;
            starts?: {
                /** @description Starts: When it begins, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Starts: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Starts: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            ends?: {
                /** @description Ends: When it ends. Empty if it begins and ends on one day. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Ends: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Ends: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Time zone: Where the event takes place: look for its city, or the largest one near it. Left empty: Brussels (Europe). */
            timeZone?: string | null;
            /** @description Period: From the first instant to the first one after it: all of 2026, where no more is known. */
            period?: {
                from: string;
                to: string;
                timeZone: string;
            } | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is about and why it matters, for readers before and during the event. */
            body?: components["schemas"]["RichText"] | null;
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Report: What came out of it. Once the event is over, it is shown in place of the text. */
            report?: components["schemas"]["RichText"] | null;
            /** @description Report as HTML: Made from the text. */
            reportHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            };
            /** @description Forums: The forums whose event it is. */
            forums?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Part of: The larger event that this one is a part of. */
            partOf?: (string | components["schemas"]["EventCard"]) | null;
            /** @description Parts: Events that say that they are part of this one. */
            parts?: {
                docs: (string | components["schemas"]["EventCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Documents: Agendas, minutes and other documents of this event. */
            documents?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /**
             * @description Kind: What sort of event it is.
             * @enum {string|null}
             */
            kind?: "summit" | "review" | "conference" | "annual-meeting" | "meeting" | "signature" | null;
            /**
             * @description Status: Whether it takes place as planned. Anything else shows a banner.
             * @enum {string|null}
             */
            status?: "as-planned" | "cancelled" | "rescheduled" | "postponed" | null;
            /** @description Note on the status: Shown in the banner: why it was cancelled or moved, what readers should do. */
            statusNote?: string | null;
            /**
             * @description Recurs: Whether it takes place again and again. Then it needs no date.
             * @enum {string|null}
             */
            recurs?: "no" | "annually" | "regularly" | "irregularly" | "unknown" | null;
            /** @description Organiser: Who holds it. */
            organiser?: string | null;
            /** @description Place: Leave empty for an event that takes place online only. */
            place?: {
                /** @description City: The city, in this language. */
                city?: string | null;
                /** @description Country: Chosen by its name. Programs give the two-letter code of ISO 3166. */
                country?: string | null;
                /** @description Venue: The building, in this language. */
                venue?: string | null;
            };
            /** @description Online: Where to follow it on the web, beginning with https://. */
            online?: string | null;
            /** @description Registration: Disappears from the page once the event is over. */
            registration?: {
                /** @description Link: Where to register, beginning with https://. */
                link?: string | null;
                until?: {
                    /** @description Until: The last day, or time, to register. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug: string;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language: components["schemas"]["Language"];
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages: components["schemas"]["Language"][];
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license: string;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version: string;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt: string;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage: components["schemas"]["Language"];
            /** @description Public languages: The languages in which the public can read this text. */
            languages: components["schemas"]["Language"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        EventCard: {
            id: string;
            /** @description Title: What takes place, with its year if there are several. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it. */
        EventInput: {
            /** @description Title: What takes place, with its year if there are several. */
            title?: string | null;
            starts?: (string | {
                /** @description Starts: When it begins, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Starts: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Starts: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            ends?: (string | {
                /** @description Ends: When it ends. Empty if it begins and ends on one day. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Ends: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Ends: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Time zone: Where the event takes place: look for its city, or the largest one near it. Left empty: Brussels (Europe). */
            timeZone?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is about and why it matters, for readers before and during the event. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Report: What came out of it. Once the event is over, it is shown in place of the text. */
            report?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `report`: the same as HTML. */
            reportHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /** @description Forums: The forums whose event it is. */
            forums?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Part of: The larger event that this one is a part of. */
            partOf?: (string | {
                [key: string]: unknown;
            }) | null;
            /**
             * @description Kind: What sort of event it is.
             * @enum {string|null}
             */
            kind?: "summit" | "review" | "conference" | "annual-meeting" | "meeting" | "signature" | "" | null;
            /**
             * @description Status: Whether it takes place as planned. Anything else shows a banner.
             * @enum {string|null}
             */
            status?: "as-planned" | "cancelled" | "rescheduled" | "postponed" | "" | null;
            /** @description Note on the status: Shown in the banner: why it was cancelled or moved, what readers should do. */
            statusNote?: string | null;
            /**
             * @description Recurs: Whether it takes place again and again. Then it needs no date.
             * @enum {string|null}
             */
            recurs?: "no" | "annually" | "regularly" | "irregularly" | "unknown" | "" | null;
            /** @description Organiser: Who holds it. */
            organiser?: string | null;
            /** @description Place: Leave empty for an event that takes place online only. */
            place?: {
                /** @description City: The city, in this language. */
                city?: string | null;
                /** @description Country: Chosen by its name. Programs give the two-letter code of ISO 3166. */
                country?: string | null;
                /** @description Venue: The building, in this language. */
                venue?: string | null;
            } | null;
            /** @description Online: Where to follow it on the web, beginning with https://. */
            online?: string | null;
            /** @description Registration: Disappears from the page once the event is over. */
            registration?: {
                /** @description Link: Where to register, beginning with https://. */
                link?: string | null;
                until?: (string | {
                    /** @description Until: The last day, or time, to register. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
        };
        EventList: {
            docs: (components["schemas"]["Event"] | components["schemas"]["EventPart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        EventPart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What takes place, with its year if there are several. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            starts?: {
                /** @description Starts: When it begins, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Starts: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Starts: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            ends?: {
                /** @description Ends: When it ends. Empty if it begins and ends on one day. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Ends: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Ends: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Time zone: Where the event takes place: look for its city, or the largest one near it. Left empty: Brussels (Europe). */
            timeZone?: string | null;
            /** @description Period: From the first instant to the first one after it: all of 2026, where no more is known. */
            period?: {
                from: string;
                to: string;
                timeZone: string;
            } | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Text: What it is about and why it matters, for readers before and during the event. */
            body?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Report: What came out of it. Once the event is over, it is shown in place of the text. */
            report?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Report as HTML: Made from the text. */
            reportHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Forums: The forums whose event it is. */
            forums?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Part of: The larger event that this one is a part of. */
            partOf?: (string | components["schemas"]["EventCard"]) | null;
            /** @description Parts: Events that say that they are part of this one. */
            parts?: {
                docs: (string | components["schemas"]["EventCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Documents: Agendas, minutes and other documents of this event. */
            documents?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /**
             * @description Kind: What sort of event it is.
             * @enum {string|null}
             */
            kind?: "summit" | "review" | "conference" | "annual-meeting" | "meeting" | "signature" | null;
            /**
             * @description Status: Whether it takes place as planned. Anything else shows a banner.
             * @enum {string|null}
             */
            status?: "as-planned" | "cancelled" | "rescheduled" | "postponed" | null;
            /** @description Note on the status: Shown in the banner: why it was cancelled or moved, what readers should do. */
            statusNote?: (string | null) | {
                [key: string]: string | null;
            };
            /**
             * @description Recurs: Whether it takes place again and again. Then it needs no date.
             * @enum {string|null}
             */
            recurs?: "no" | "annually" | "regularly" | "irregularly" | "unknown" | null;
            /** @description Organiser: Who holds it. */
            organiser?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Place: Leave empty for an event that takes place online only. */
            place?: {
                /** @description City: The city, in this language. */
                city?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Country: Chosen by its name. Programs give the two-letter code of ISO 3166. */
                country?: string | null;
                /** @description Venue: The building, in this language. */
                venue?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Online: Where to follow it on the web, beginning with https://. */
            online?: string | null;
            /** @description Registration: Disappears from the page once the event is over. */
            registration?: {
                /** @description Link: Where to register, beginning with https://. */
                link?: string | null;
                until?: {
                    /** @description Until: The last day, or time, to register. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Description in search results: At most 160 characters. */
                description?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license?: string | null;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version?: string | null;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt?: string | null;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        EventWhere: {
            and?: components["schemas"]["EventWhere"][];
            or?: components["schemas"]["EventWhere"][];
            id?: components["schemas"]["CompareId"];
            title?: components["schemas"]["CompareText"];
            "starts.text"?: components["schemas"]["CompareText"];
            "starts.value"?: components["schemas"]["CompareDate"];
            "starts.precision"?: components["schemas"]["CompareChoice"];
            "ends.text"?: components["schemas"]["CompareText"];
            "ends.value"?: components["schemas"]["CompareDate"];
            "ends.precision"?: components["schemas"]["CompareChoice"];
            timeZone?: components["schemas"]["CompareText"];
            summary?: components["schemas"]["CompareText"];
            "illustration.image"?: components["schemas"]["CompareReference"];
            "illustration.alt"?: components["schemas"]["CompareText"];
            "illustration.caption"?: components["schemas"]["CompareText"];
            forums?: components["schemas"]["CompareListOfReference"];
            partOf?: components["schemas"]["CompareReference"];
            kind?: components["schemas"]["CompareChoice"];
            status?: components["schemas"]["CompareChoice"];
            statusNote?: components["schemas"]["CompareText"];
            recurs?: components["schemas"]["CompareChoice"];
            organiser?: components["schemas"]["CompareText"];
            "place.city"?: components["schemas"]["CompareText"];
            "place.country"?: components["schemas"]["CompareText"];
            "place.venue"?: components["schemas"]["CompareText"];
            online?: components["schemas"]["CompareText"];
            "registration.link"?: components["schemas"]["CompareText"];
            "registration.until.text"?: components["schemas"]["CompareText"];
            "registration.until.value"?: components["schemas"]["CompareDate"];
            "registration.until.precision"?: components["schemas"]["CompareChoice"];
            "meta.title"?: components["schemas"]["CompareText"];
            "meta.description"?: components["schemas"]["CompareText"];
            "describes.from.text"?: components["schemas"]["CompareText"];
            "describes.from.value"?: components["schemas"]["CompareDate"];
            "describes.from.precision"?: components["schemas"]["CompareChoice"];
            "describes.until.text"?: components["schemas"]["CompareText"];
            "describes.until.value"?: components["schemas"]["CompareDate"];
            "describes.until.precision"?: components["schemas"]["CompareChoice"];
            "historical.since.text"?: components["schemas"]["CompareText"];
            "historical.since.value"?: components["schemas"]["CompareDate"];
            "historical.since.precision"?: components["schemas"]["CompareChoice"];
            "historical.note"?: components["schemas"]["CompareText"];
            slug?: components["schemas"]["CompareText"];
            topics?: components["schemas"]["CompareListOfChoice"];
            version?: components["schemas"]["CompareText"];
            publishedAt?: components["schemas"]["CompareDate"];
            firstPublishedAt?: components["schemas"]["CompareDate"];
            changedAt?: components["schemas"]["CompareDate"];
            originalLanguage?: components["schemas"]["CompareChoice"];
            languages?: components["schemas"]["CompareListOfChoice"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            deletedAt?: components["schemas"]["CompareDate"];
            _status?: components["schemas"]["CompareChoice"];
        };
        ExportLine: {
            cursor: string;
            locale: string;
        } | {
            /** @enum {string} */
            collection: "forums" | "roles" | "events" | "documents" | "pages";
            id: string;
            document: components["schemas"]["Forum"] | components["schemas"]["Role"] | components["schemas"]["Event"] | components["schemas"]["Document"] | components["schemas"]["Page"];
        } | {
            /** @constant */
            complete: true;
        };
        File: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Credit: Who made it and holds the rights, as it must be shown. Cannot be changed later. */
            credit?: string | null;
            /** @description Fingerprint: SHA-256 of the stored bytes. Two equal fingerprints are the same file. */
            sha256?: string | null;
            /** @description Smaller sizes: As WebP, in widths that are smaller than its own. */
            sizes?: {
                width: number;
                height: number;
                url: string;
                mimeType: string;
            }[] | null;
            /** @description Sizes for srcset: All sizes and the picture itself, as `srcset` of `img` takes them. */
            srcset?: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** @description URL */
            url?: string | null;
            /** @description Thumbnail URL */
            thumbnailURL?: string | null;
            filename: string;
            /** @description File type */
            mimeType: string;
            filesize: number;
            width?: number | null;
            height?: number | null;
        };
        FileList: {
            docs: (components["schemas"]["File"] | components["schemas"]["FilePart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        FilePart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Credit: Who made it and holds the rights, as it must be shown. Cannot be changed later. */
            credit?: string | null;
            /** @description Fingerprint: SHA-256 of the stored bytes. Two equal fingerprints are the same file. */
            sha256?: string | null;
            /** @description Smaller sizes: As WebP, in widths that are smaller than its own. */
            sizes?: {
                width: number;
                height: number;
                url: string;
                mimeType: string;
            }[] | null;
            /** @description Sizes for srcset: All sizes and the picture itself, as `srcset` of `img` takes them. */
            srcset?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** @description URL */
            url?: string | null;
            /** @description Thumbnail URL */
            thumbnailURL?: string | null;
            filename?: string | null;
            /** @description File type */
            mimeType?: string | null;
            filesize?: number | null;
            width?: number | null;
            height?: number | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        FileWhere: {
            and?: components["schemas"]["FileWhere"][];
            or?: components["schemas"]["FileWhere"][];
            id?: components["schemas"]["CompareId"];
            credit?: components["schemas"]["CompareText"];
            sha256?: components["schemas"]["CompareText"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            url?: components["schemas"]["CompareText"];
            thumbnailURL?: components["schemas"]["CompareText"];
            filename?: components["schemas"]["CompareText"];
            mimeType?: components["schemas"]["CompareText"];
            filesize?: components["schemas"]["CompareNumber"];
            width?: components["schemas"]["CompareNumber"];
            height?: components["schemas"]["CompareNumber"];
        };
        Forum: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: The full English name, without the acronym: Internet Governance Forum. */
            title: string;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is, what it decides, why it matters for us. Our own role has a page of its own. */
            body?: components["schemas"]["RichText"] | null;
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            };
            /** @description A body of: The organisation or body that this one belongs to, for example ICANN for its advisory committee. */
            parent?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Grew out of: The forum from which this one emerged, without belonging to it. */
            originatesFrom?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Prepares work for: The organisation whose meetings are prepared here, without being a body of it. */
            preparesFor?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Invited to: Groups to which this forum, or its chair, was invited. */
            invitedTo?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Bodies: Committees and groups that say that they belong to this forum. */
            bodies?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description What grew out of it: Forums that emerged from this one. */
            offspring?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Prepared by: Forums that prepare work for this one. */
            preparedBy?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Invited: Forums that were invited to this one. */
            invited?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Our roles: What we do in this forum. */
            roles?: {
                docs: (string | components["schemas"]["RoleCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Events: Meetings and other events of this forum, the latest first. */
            events?: {
                docs: (string | components["schemas"]["EventCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Documents: Documents that concern this forum, the latest first. */
            documents?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Acronym: As used in this language: ITU in English, UIT in French. Empty if there is none. */
            acronym?: string | null;
            /**
             * @description Kind: What sort of forum it is.
             * @enum {string|null}
             */
            kind?: "summit" | "multistakeholder-forum" | "un-agency" | "un-body" | "non-profit-corporation" | "standards-body" | "intergovernmental-organisation" | "committee" | "working-party" | "regional-grouping" | "eu-group" | null;
            /** @description Dimensions: Whether its work is political, technical or both. */
            dimensions?: ("political" | "technical")[] | null;
            /**
             * @description How it decides: How it comes to results. Leave empty where it is not known.
             * @enum {string|null}
             */
            decisionMaking?: "non-decisional" | "consensus" | "rough-consensus" | "advisory" | "binding" | null;
            /** @description Areas of work: Its main areas, one row each: for the ITU radiocommunication, standardisation, development. */
            areas?: {
                id?: string | null;
                /** @description Name: The name of the area. */
                name?: string | null;
                /** @description Text: One or two sentences. Optional. */
                text?: string | null;
            }[] | null;
            established?: {
                /** @description Established: When it was set up or took place first, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Established: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Established: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Website: Its own website, beginning with https://. */
            website?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug: string;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language: components["schemas"]["Language"];
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages: components["schemas"]["Language"][];
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license: string;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version: string;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt: string;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage: components["schemas"]["Language"];
            /** @description Public languages: The languages in which the public can read this text. */
            languages: components["schemas"]["Language"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        ForumCard: {
            id: string;
            /** @description Title: The full English name, without the acronym: Internet Governance Forum. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it. */
        ForumInput: {
            /** @description Title: The full English name, without the acronym: Internet Governance Forum. */
            title?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is, what it decides, why it matters for us. Our own role has a page of its own. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /** @description A body of: The organisation or body that this one belongs to, for example ICANN for its advisory committee. */
            parent?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Grew out of: The forum from which this one emerged, without belonging to it. */
            originatesFrom?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Prepares work for: The organisation whose meetings are prepared here, without being a body of it. */
            preparesFor?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Invited to: Groups to which this forum, or its chair, was invited. */
            invitedTo?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Acronym: As used in this language: ITU in English, UIT in French. Empty if there is none. */
            acronym?: string | null;
            /**
             * @description Kind: What sort of forum it is.
             * @enum {string|null}
             */
            kind?: "summit" | "multistakeholder-forum" | "un-agency" | "un-body" | "non-profit-corporation" | "standards-body" | "intergovernmental-organisation" | "committee" | "working-party" | "regional-grouping" | "eu-group" | "" | null;
            /** @description Dimensions: Whether its work is political, technical or both. */
            dimensions?: ("political" | "technical")[] | null;
            /**
             * @description How it decides: How it comes to results. Leave empty where it is not known.
             * @enum {string|null}
             */
            decisionMaking?: "non-decisional" | "consensus" | "rough-consensus" | "advisory" | "binding" | "" | null;
            /** @description Areas of work: Its main areas, one row each: for the ITU radiocommunication, standardisation, development. */
            areas?: {
                id?: string | null;
                /** @description Name: The name of the area. */
                name?: string | null;
                /** @description Text: One or two sentences. Optional. */
                text?: string | null;
            }[] | null;
            established?: (string | {
                /** @description Established: When it was set up or took place first, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Established: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Established: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Website: Its own website, beginning with https://. */
            website?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
        };
        ForumList: {
            docs: (components["schemas"]["Forum"] | components["schemas"]["ForumPart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        ForumPart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: The full English name, without the acronym: Internet Governance Forum. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Text: What it is, what it decides, why it matters for us. Our own role has a page of its own. */
            body?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description A body of: The organisation or body that this one belongs to, for example ICANN for its advisory committee. */
            parent?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Grew out of: The forum from which this one emerged, without belonging to it. */
            originatesFrom?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Prepares work for: The organisation whose meetings are prepared here, without being a body of it. */
            preparesFor?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Invited to: Groups to which this forum, or its chair, was invited. */
            invitedTo?: (string | components["schemas"]["ForumCard"])[] | null;
            /** @description Bodies: Committees and groups that say that they belong to this forum. */
            bodies?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description What grew out of it: Forums that emerged from this one. */
            offspring?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Prepared by: Forums that prepare work for this one. */
            preparedBy?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Invited: Forums that were invited to this one. */
            invited?: {
                docs: (string | components["schemas"]["ForumCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Our roles: What we do in this forum. */
            roles?: {
                docs: (string | components["schemas"]["RoleCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Events: Meetings and other events of this forum, the latest first. */
            events?: {
                docs: (string | components["schemas"]["EventCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Documents: Documents that concern this forum, the latest first. */
            documents?: {
                docs: (string | components["schemas"]["DocumentCard"])[];
                hasNextPage?: boolean;
                totalDocs?: number;
            };
            /** @description Acronym: As used in this language: ITU in English, UIT in French. Empty if there is none. */
            acronym?: (string | null) | {
                [key: string]: string | null;
            };
            /**
             * @description Kind: What sort of forum it is.
             * @enum {string|null}
             */
            kind?: "summit" | "multistakeholder-forum" | "un-agency" | "un-body" | "non-profit-corporation" | "standards-body" | "intergovernmental-organisation" | "committee" | "working-party" | "regional-grouping" | "eu-group" | null;
            /** @description Dimensions: Whether its work is political, technical or both. */
            dimensions?: ("political" | "technical")[] | null;
            /**
             * @description How it decides: How it comes to results. Leave empty where it is not known.
             * @enum {string|null}
             */
            decisionMaking?: "non-decisional" | "consensus" | "rough-consensus" | "advisory" | "binding" | null;
            /** @description Areas of work: Its main areas, one row each: for the ITU radiocommunication, standardisation, development. */
            areas?: {
                id?: string | null;
                /** @description Name: The name of the area. */
                name?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Text: One or two sentences. Optional. */
                text?: (string | null) | {
                    [key: string]: string | null;
                };
            }[] | null;
            established?: {
                /** @description Established: When it was set up or took place first, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Established: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Established: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Website: Its own website, beginning with https://. */
            website?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Description in search results: At most 160 characters. */
                description?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license?: string | null;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version?: string | null;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt?: string | null;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        ForumWhere: {
            and?: components["schemas"]["ForumWhere"][];
            or?: components["schemas"]["ForumWhere"][];
            id?: components["schemas"]["CompareId"];
            title?: components["schemas"]["CompareText"];
            summary?: components["schemas"]["CompareText"];
            "illustration.image"?: components["schemas"]["CompareReference"];
            "illustration.alt"?: components["schemas"]["CompareText"];
            "illustration.caption"?: components["schemas"]["CompareText"];
            parent?: components["schemas"]["CompareReference"];
            originatesFrom?: components["schemas"]["CompareReference"];
            preparesFor?: components["schemas"]["CompareReference"];
            invitedTo?: components["schemas"]["CompareListOfReference"];
            acronym?: components["schemas"]["CompareText"];
            kind?: components["schemas"]["CompareChoice"];
            dimensions?: components["schemas"]["CompareListOfChoice"];
            decisionMaking?: components["schemas"]["CompareChoice"];
            "areas.name"?: components["schemas"]["CompareListOfText"];
            "areas.text"?: components["schemas"]["CompareListOfText"];
            "established.text"?: components["schemas"]["CompareText"];
            "established.value"?: components["schemas"]["CompareDate"];
            "established.precision"?: components["schemas"]["CompareChoice"];
            website?: components["schemas"]["CompareText"];
            "meta.title"?: components["schemas"]["CompareText"];
            "meta.description"?: components["schemas"]["CompareText"];
            "describes.from.text"?: components["schemas"]["CompareText"];
            "describes.from.value"?: components["schemas"]["CompareDate"];
            "describes.from.precision"?: components["schemas"]["CompareChoice"];
            "describes.until.text"?: components["schemas"]["CompareText"];
            "describes.until.value"?: components["schemas"]["CompareDate"];
            "describes.until.precision"?: components["schemas"]["CompareChoice"];
            "historical.since.text"?: components["schemas"]["CompareText"];
            "historical.since.value"?: components["schemas"]["CompareDate"];
            "historical.since.precision"?: components["schemas"]["CompareChoice"];
            "historical.note"?: components["schemas"]["CompareText"];
            slug?: components["schemas"]["CompareText"];
            topics?: components["schemas"]["CompareListOfChoice"];
            version?: components["schemas"]["CompareText"];
            publishedAt?: components["schemas"]["CompareDate"];
            firstPublishedAt?: components["schemas"]["CompareDate"];
            changedAt?: components["schemas"]["CompareDate"];
            originalLanguage?: components["schemas"]["CompareChoice"];
            languages?: components["schemas"]["CompareListOfChoice"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            deletedAt?: components["schemas"]["CompareDate"];
            _status?: components["schemas"]["CompareChoice"];
        };
        History: {
            docs: {
                version: string;
                /** Format: date-time */
                publishedAt: string;
                language: components["schemas"]["Language"];
                /** @description What changed, for readers; null for the first version and for minor changes. */
                note: string | null;
                isMinor: boolean;
            }[];
            totalDocs: number;
            page: number;
            limit: number;
            totalPages: number;
        };
        /**
         * @description A language of the European Union.
         * @enum {string}
         */
        Language: "bg" | "es" | "cs" | "da" | "de" | "et" | "el" | "en" | "fr" | "ga" | "hr" | "it" | "lv" | "lt" | "hu" | "mt" | "nl" | "pl" | "pt" | "ro" | "sk" | "sl" | "fi" | "sv";
        /** @description Fields of a new text. */
        NewDocument: {
            /** @description Title: The official title of the document. */
            title: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What the document is and why it matters. Its own words are in its files. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Forums: The forums that it concerns. */
            forums?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Event: The event that it was written for or adopted at. */
            event?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Supersedes: Earlier documents that this one replaces. */
            supersedes?: (string | {
                [key: string]: unknown;
            })[] | null;
            /**
             * @description Kind: What sort of document it is.
             * @enum {string|null}
             */
            kind?: "agenda" | "agreement" | "memorandum" | "strategy" | "position" | "communication" | "minutes" | "standard" | "" | null;
            date?: (string | {
                /** @description Date: The date of the document itself, as exactly as it is known. May be empty. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Date: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Date: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Reference: Its official number, for example COM(2010) 245. */
            reference?: string | null;
            /** @description Issued by: Who issued or adopted it. */
            issuer?: string | null;
            /** @description Files: One file a language. A better file is a new upload: files never change. */
            files?: {
                id?: string | null;
                /** @description File: A PDF or an office file, kept in Files. */
                file?: (string | {
                    [key: string]: unknown;
                }) | null;
                /**
                 * @description Language: The language of the file.
                 * @enum {string|null}
                 */
                language?: "bg" | "es" | "cs" | "da" | "de" | "et" | "el" | "en" | "fr" | "ga" | "hr" | "it" | "lv" | "lt" | "hu" | "mt" | "nl" | "pl" | "pt" | "ro" | "sk" | "sl" | "fi" | "sv" | "" | null;
            }[] | null;
            /** @description Elsewhere on the web: Where the document is published in this language, beginning with https://. */
            externalUrl?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description With a key: your own name for the text, for your account alone. */
            externalId?: string;
        };
        /** @description Fields of a new text. */
        NewEvent: {
            /** @description Title: What takes place, with its year if there are several. */
            title: string | null;
            starts?: (string | {
                /** @description Starts: When it begins, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Starts: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Starts: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            ends?: (string | {
                /** @description Ends: When it ends. Empty if it begins and ends on one day. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Ends: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Ends: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Time zone: Where the event takes place: look for its city, or the largest one near it. Left empty: Brussels (Europe). */
            timeZone?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is about and why it matters, for readers before and during the event. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Report: What came out of it. Once the event is over, it is shown in place of the text. */
            report?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `report`: the same as HTML. */
            reportHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /** @description Forums: The forums whose event it is. */
            forums?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Part of: The larger event that this one is a part of. */
            partOf?: (string | {
                [key: string]: unknown;
            }) | null;
            /**
             * @description Kind: What sort of event it is.
             * @enum {string|null}
             */
            kind?: "summit" | "review" | "conference" | "annual-meeting" | "meeting" | "signature" | "" | null;
            /**
             * @description Status: Whether it takes place as planned. Anything else shows a banner.
             * @enum {string|null}
             */
            status?: "as-planned" | "cancelled" | "rescheduled" | "postponed" | "" | null;
            /** @description Note on the status: Shown in the banner: why it was cancelled or moved, what readers should do. */
            statusNote?: string | null;
            /**
             * @description Recurs: Whether it takes place again and again. Then it needs no date.
             * @enum {string|null}
             */
            recurs?: "no" | "annually" | "regularly" | "irregularly" | "unknown" | "" | null;
            /** @description Organiser: Who holds it. */
            organiser?: string | null;
            /** @description Place: Leave empty for an event that takes place online only. */
            place?: {
                /** @description City: The city, in this language. */
                city?: string | null;
                /** @description Country: Chosen by its name. Programs give the two-letter code of ISO 3166. */
                country?: string | null;
                /** @description Venue: The building, in this language. */
                venue?: string | null;
            } | null;
            /** @description Online: Where to follow it on the web, beginning with https://. */
            online?: string | null;
            /** @description Registration: Disappears from the page once the event is over. */
            registration?: {
                /** @description Link: Where to register, beginning with https://. */
                link?: string | null;
                until?: (string | {
                    /** @description Until: The last day, or time, to register. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description With a key: your own name for the text, for your account alone. */
            externalId?: string;
        };
        /** @description Fields of a new text. */
        NewForum: {
            /** @description Title: The full English name, without the acronym: Internet Governance Forum. */
            title: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What it is, what it decides, why it matters for us. Our own role has a page of its own. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /** @description A body of: The organisation or body that this one belongs to, for example ICANN for its advisory committee. */
            parent?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Grew out of: The forum from which this one emerged, without belonging to it. */
            originatesFrom?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Prepares work for: The organisation whose meetings are prepared here, without being a body of it. */
            preparesFor?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Invited to: Groups to which this forum, or its chair, was invited. */
            invitedTo?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Acronym: As used in this language: ITU in English, UIT in French. Empty if there is none. */
            acronym?: string | null;
            /**
             * @description Kind: What sort of forum it is.
             * @enum {string|null}
             */
            kind?: "summit" | "multistakeholder-forum" | "un-agency" | "un-body" | "non-profit-corporation" | "standards-body" | "intergovernmental-organisation" | "committee" | "working-party" | "regional-grouping" | "eu-group" | "" | null;
            /** @description Dimensions: Whether its work is political, technical or both. */
            dimensions?: ("political" | "technical")[] | null;
            /**
             * @description How it decides: How it comes to results. Leave empty where it is not known.
             * @enum {string|null}
             */
            decisionMaking?: "non-decisional" | "consensus" | "rough-consensus" | "advisory" | "binding" | "" | null;
            /** @description Areas of work: Its main areas, one row each: for the ITU radiocommunication, standardisation, development. */
            areas?: {
                id?: string | null;
                /** @description Name: The name of the area. */
                name?: string | null;
                /** @description Text: One or two sentences. Optional. */
                text?: string | null;
            }[] | null;
            established?: (string | {
                /** @description Established: When it was set up or took place first, as exactly as it is known. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Established: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Established: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Website: Its own website, beginning with https://. */
            website?: string | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description With a key: your own name for the text, for your account alone. */
            externalId?: string;
        };
        /** @description Fields of a new text. */
        NewPage: {
            /** @description Title: What the page is called in menus, in the footer and at its top. */
            title: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: The text of the page or of the notice. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /**
             * @description Placement: Where it appears. A banner stands at the top of every page. Of the footer and of banners, the first 50 by their addresses are shown. Empty: only at its own address.
             * @enum {string|null}
             */
            placement?: "home" | "footer" | "banner" | "" | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description With a key: your own name for the text, for your account alone. */
            externalId?: string;
        };
        /** @description Fields of a new text. */
        NewRole: {
            /** @description Title: What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations. */
            title: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What we do there and what for, in two to four paragraphs. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Forum: Where we have this role. Its page must be public before this one can be. */
            forum?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Basis: The strategy, agreement or decision that the role rests on. */
            basis?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Holder: Who holds the role. Administrators keep the list in Site. */
            holder?: string | null;
            /**
             * @description Capacity: As what we take part. Leave empty where no capacity is named.
             * @enum {string|null}
             */
            capacity?: "full-member" | "adviser" | "participant" | "supporter" | "partner" | "follower" | "observer" | "responsible-authority" | "coordinator" | "" | null;
            /** @description Subject: What the role is limited to, for example “.eu”. Empty if it is not limited. */
            subject?: string | null;
            /** @description Partners: Who does this with us, for example the registry of a domain. */
            partners?: {
                id?: string | null;
                /** @description Name: The name of the partner. */
                name?: string | null;
                /** @description Link: Its website, beginning with https://. */
                link?: string | null;
            }[] | null;
            /** @description Tasks: What we do in this role, one task a row. */
            tasks?: {
                id?: string | null;
                /** @description Task: One task, beginning with a verb. */
                task?: string | null;
            }[] | null;
            since?: (string | {
                /** @description Since: Since when we have the role. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Since: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Since: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            until?: (string | {
                /** @description Until: Until when we had the role. Empty while we have it. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Until: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Until: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description With a key: your own name for the text, for your account alone. */
            externalId?: string;
        };
        Page: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What the page is called in menus, in the footer and at its top. */
            title: string;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: The text of the page or of the notice. */
            body?: components["schemas"]["RichText"] | null;
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            };
            /**
             * @description Placement: Where it appears. A banner stands at the top of every page. Of the footer and of banners, the first 50 by their addresses are shown. Empty: only at its own address.
             * @enum {string|null}
             */
            placement?: "home" | "footer" | "banner" | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug: string;
            /** @description Language of this answer: The language in which the text is given. */
            language: components["schemas"]["Language"];
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages: components["schemas"]["Language"][];
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license: string;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version: string;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt: string;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage: components["schemas"]["Language"];
            /** @description Public languages: The languages in which the public can read this text. */
            languages: components["schemas"]["Language"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        PageCard: {
            id: string;
            /** @description Title: What the page is called in menus, in the footer and at its top. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it. */
        PageInput: {
            /** @description Title: What the page is called in menus, in the footer and at its top. */
            title?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: The text of the page or of the notice. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | {
                    [key: string]: unknown;
                }) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: string | null;
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: string | null;
            } | null;
            /**
             * @description Placement: Where it appears. A banner stands at the top of every page. Of the footer and of banners, the first 50 by their addresses are shown. Empty: only at its own address.
             * @enum {string|null}
             */
            placement?: "home" | "footer" | "banner" | "" | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
        };
        PageList: {
            docs: (components["schemas"]["Page"] | components["schemas"]["PagePart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        PagePart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What the page is called in menus, in the footer and at its top. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Text: The text of the page or of the notice. */
            body?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Illustration: One picture for the page and for shared links. Optional. */
            illustration?: {
                /** @description Image: A picture that we may publish; its credit is kept with the file. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: For people who cannot see the image: what it shows, in one sentence. Leave empty only for pure decoration. */
                alt?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Caption: Shown under the image, before the credit. Optional. */
                caption?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /**
             * @description Placement: Where it appears. A banner stands at the top of every page. Of the footer and of banners, the first 50 by their addresses are shown. Empty: only at its own address.
             * @enum {string|null}
             */
            placement?: "home" | "footer" | "banner" | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Description in search results: At most 160 characters. */
                description?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license?: string | null;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version?: string | null;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt?: string | null;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        PageWhere: {
            and?: components["schemas"]["PageWhere"][];
            or?: components["schemas"]["PageWhere"][];
            id?: components["schemas"]["CompareId"];
            title?: components["schemas"]["CompareText"];
            summary?: components["schemas"]["CompareText"];
            "illustration.image"?: components["schemas"]["CompareReference"];
            "illustration.alt"?: components["schemas"]["CompareText"];
            "illustration.caption"?: components["schemas"]["CompareText"];
            placement?: components["schemas"]["CompareChoice"];
            "meta.title"?: components["schemas"]["CompareText"];
            "meta.description"?: components["schemas"]["CompareText"];
            "describes.from.text"?: components["schemas"]["CompareText"];
            "describes.from.value"?: components["schemas"]["CompareDate"];
            "describes.from.precision"?: components["schemas"]["CompareChoice"];
            "describes.until.text"?: components["schemas"]["CompareText"];
            "describes.until.value"?: components["schemas"]["CompareDate"];
            "describes.until.precision"?: components["schemas"]["CompareChoice"];
            "historical.since.text"?: components["schemas"]["CompareText"];
            "historical.since.value"?: components["schemas"]["CompareDate"];
            "historical.since.precision"?: components["schemas"]["CompareChoice"];
            "historical.note"?: components["schemas"]["CompareText"];
            slug?: components["schemas"]["CompareText"];
            version?: components["schemas"]["CompareText"];
            publishedAt?: components["schemas"]["CompareDate"];
            firstPublishedAt?: components["schemas"]["CompareDate"];
            changedAt?: components["schemas"]["CompareDate"];
            originalLanguage?: components["schemas"]["CompareChoice"];
            languages?: components["schemas"]["CompareListOfChoice"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            deletedAt?: components["schemas"]["CompareDate"];
            _status?: components["schemas"]["CompareChoice"];
        };
        /** @description A refusal (RFC 9457). */
        Problem: {
            /** @description `urn:fora:problem:` and the code of the first error. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Which step the text is at now, where somebody else was faster. */
            expected?: string | null;
            errors: {
                /** @description For your program; it does not change. */
                code: string;
                /** @description For people. */
                message: string;
                /** @description The parameter or the field. */
                path?: string;
                /** @description Of what was withdrawn: what its editors say to readers. */
                notice?: string;
                /** @description Of what was withdrawn: where to go instead. */
                redirectTo?: string;
                /** Format: date-time */
                withdrawnAt?: string;
            }[];
        };
        /** @description What `GET /api/{collection}/{id}` answers to the key of a service account: the newest words, public or not. */
        ProgramText: {
            id: string;
            collection: string;
            /** @enum {string} */
            state: "draft" | "needsReview" | "requestValidation" | "validated" | "published" | "archived" | "expired";
            faces: {
                /** @enum {string} */
                live: "none" | "published" | "archived" | "expired";
                /** @enum {string} */
                draft: "none" | "draft" | "needsReview" | "requestValidation" | "validated";
            };
            version: string;
            /** @description The step that the text is at: what you send as `If-Match` the next time. */
            expected: string;
            /** @description Your own name for it. */
            externalId?: string;
            language: components["schemas"]["Language"];
            /** @description The fields of the text, as they are sent, rich text as it is stored. */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description A text as it is stored (Lexical). Use the HTML beside it unless you know why not. */
        RichText: {
            root?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Role: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations. */
            title: string;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What we do there and what for, in two to four paragraphs. */
            body?: components["schemas"]["RichText"] | null;
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Forum: Where we have this role. Its page must be public before this one can be. */
            forum?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Basis: The strategy, agreement or decision that the role rests on. */
            basis?: (string | components["schemas"]["DocumentCard"])[] | null;
            /** @description Holder: Who holds the role. Administrators keep the list in Site. */
            holder?: string | null;
            /**
             * @description Capacity: As what we take part. Leave empty where no capacity is named.
             * @enum {string|null}
             */
            capacity?: "full-member" | "adviser" | "participant" | "supporter" | "partner" | "follower" | "observer" | "responsible-authority" | "coordinator" | null;
            /** @description Subject: What the role is limited to, for example “.eu”. Empty if it is not limited. */
            subject?: string | null;
            /** @description Partners: Who does this with us, for example the registry of a domain. */
            partners?: {
                id?: string | null;
                /** @description Name: The name of the partner. */
                name?: string | null;
                /** @description Link: Its website, beginning with https://. */
                link?: string | null;
            }[] | null;
            /** @description Tasks: What we do in this role, one task a row. */
            tasks?: {
                id?: string | null;
                /** @description Task: One task, beginning with a verb. */
                task?: string | null;
            }[] | null;
            since?: {
                /** @description Since: Since when we have the role. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Since: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Since: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            until?: {
                /** @description Until: Until when we had the role. Empty while we have it. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Until: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Until: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug: string;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language: components["schemas"]["Language"];
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages: components["schemas"]["Language"][];
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license: string;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version: string;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt: string;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt: string;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt: string;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage: components["schemas"]["Language"];
            /** @description Public languages: The languages in which the public can read this text. */
            languages: components["schemas"]["Language"][];
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        RoleCard: {
            id: string;
            /** @description Title: What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            deletedAt?: string | null;
        };
        /** @description Fields of a text to change. What is left out stays, null empties. Anything else is refused (422), but for what the system keeps, which a session may send back as an answer says it. */
        RoleInput: {
            /** @description Title: What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations. */
            title?: string | null;
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: string | null;
            /** @description Text: What we do there and what for, in two to four paragraphs. */
            body?: (components["schemas"]["RichText"] | string) | null;
            /** @description With a key, in the place of `body`: the same as HTML. */
            bodyHtml?: string | null;
            /** @description Forum: Where we have this role. Its page must be public before this one can be. */
            forum?: (string | {
                [key: string]: unknown;
            }) | null;
            /** @description Basis: The strategy, agreement or decision that the role rests on. */
            basis?: (string | {
                [key: string]: unknown;
            })[] | null;
            /** @description Holder: Who holds the role. Administrators keep the list in Site. */
            holder?: string | null;
            /**
             * @description Capacity: As what we take part. Leave empty where no capacity is named.
             * @enum {string|null}
             */
            capacity?: "full-member" | "adviser" | "participant" | "supporter" | "partner" | "follower" | "observer" | "responsible-authority" | "coordinator" | "" | null;
            /** @description Subject: What the role is limited to, for example “.eu”. Empty if it is not limited. */
            subject?: string | null;
            /** @description Partners: Who does this with us, for example the registry of a domain. */
            partners?: {
                id?: string | null;
                /** @description Name: The name of the partner. */
                name?: string | null;
                /** @description Link: Its website, beginning with https://. */
                link?: string | null;
            }[] | null;
            /** @description Tasks: What we do in this role, one task a row. */
            tasks?: {
                id?: string | null;
                /** @description Task: One task, beginning with a verb. */
                task?: string | null;
            }[] | null;
            since?: (string | {
                /** @description Since: Since when we have the role. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Since: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Since: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            until?: (string | {
                /** @description Until: Until when we had the role. Empty while we have it. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /** @description Until: first instant: For sorting; follows from the date as written. */
                value?: string | null;
                /**
                 * @description Until: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | "" | null;
            }) | null;
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: string | null;
                /** @description Description in search results: At most 160 characters. */
                description?: string | null;
            } | null;
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: (string | {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation of: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                until?: (string | {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Describes the situation until: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
            } | null;
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: (string | {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /** @description Overtaken since: first instant: For sorting; follows from the date as written. */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | "" | null;
                }) | null;
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: string | null;
            } | null;
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
        };
        RoleList: {
            docs: (components["schemas"]["Role"] | components["schemas"]["RolePart"])[];
            totalDocs: number;
            limit: number;
            page: number;
            totalPages: number;
            hasNextPage: boolean;
            nextPage: number | null;
            hasPrevPage: boolean;
            prevPage: number | null;
            pagingCounter?: number;
        };
        /** @description With `select`, or with `locale=all`. */
        RolePart: {
            /** @description Stays the same for the life of the document. */
            id: string;
            /** @description Title: What the role is, for example: Adviser in the European Conference of Postal and Telecommunications Administrations. */
            title?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Summary: One or two sentences for lists and search results, 250 characters at most. Say what it is before you say what we do there. */
            summary?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Text: What we do there and what for, in two to four paragraphs. */
            body?: (components["schemas"]["RichText"] | null) | {
                [key: string]: components["schemas"]["RichText"] | null;
            };
            /** @description Text as HTML: Made from the text. */
            bodyHtml?: string | null;
            /** @description Forum: Where we have this role. Its page must be public before this one can be. */
            forum?: (string | components["schemas"]["ForumCard"]) | null;
            /** @description Basis: The strategy, agreement or decision that the role rests on. */
            basis?: (string | components["schemas"]["DocumentCard"])[] | null;
            /** @description Holder: Who holds the role. Administrators keep the list in Site. */
            holder?: string | null;
            /**
             * @description Capacity: As what we take part. Leave empty where no capacity is named.
             * @enum {string|null}
             */
            capacity?: "full-member" | "adviser" | "participant" | "supporter" | "partner" | "follower" | "observer" | "responsible-authority" | "coordinator" | null;
            /** @description Subject: What the role is limited to, for example “.eu”. Empty if it is not limited. */
            subject?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Partners: Who does this with us, for example the registry of a domain. */
            partners?: {
                id?: string | null;
                /** @description Name: The name of the partner. */
                name?: string | null;
                /** @description Link: Its website, beginning with https://. */
                link?: string | null;
            }[] | null;
            /** @description Tasks: What we do in this role, one task a row. */
            tasks?: {
                id?: string | null;
                /** @description Task: One task, beginning with a verb. */
                task?: (string | null) | {
                    [key: string]: string | null;
                };
            }[] | null;
            since?: {
                /** @description Since: Since when we have the role. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Since: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Since: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            until?: {
                /** @description Until: Until when we had the role. Empty while we have it. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                text?: string | null;
                /**
                 * Format: date-time
                 * @description Until: first instant: For sorting; follows from the date as written.
                 */
                value?: string | null;
                /**
                 * @description Until: precision: How exactly the date is known; follows from the date as written.
                 * @enum {string|null}
                 */
                precision?: "year" | "month" | "day" | "time" | null;
            };
            /** @description Search engines and shared links: Leave empty to use the title and the summary. */
            meta?: {
                /** @description Title in search results: At most 70 characters, so that search engines do not cut it. */
                title?: (string | null) | {
                    [key: string]: string | null;
                };
                /** @description Description in search results: At most 160 characters. */
                description?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Time that the text describes: For a text about a situation of some years ago: the page then says “This page describes the situation of …”. Leave empty where it describes today. */
            describes?: {
                from?: {
                    /** @description Describes the situation of: The year or date, or the first of several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation of: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation of: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                until?: {
                    /** @description Describes the situation until: The last year or date, if there are several. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Describes the situation until: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Describes the situation until: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
            };
            /** @description Historical: For what has since been overtaken. The page stays, shows a banner, and stands at the end of lists. */
            historical?: {
                since?: {
                    /** @description Overtaken since: When it ceased to describe the present. Leave empty for a current page. For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30. */
                    text?: string | null;
                    /**
                     * Format: date-time
                     * @description Overtaken since: first instant: For sorting; follows from the date as written.
                     */
                    value?: string | null;
                    /**
                     * @description Overtaken since: precision: How exactly the date is known; follows from the date as written.
                     * @enum {string|null}
                     */
                    precision?: "year" | "month" | "day" | "time" | null;
                };
                /** @description Note in the banner: What the reader should know: why the page is historical, what came after. */
                note?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Address of the page: In English where you can, full names rather than acronyms, words joined by hyphens. Left empty, it is made from the title. */
            slug?: string | null;
            /** @description Topics: What it is about. Choose one or both. */
            topics?: ("internet-governance" | "telecommunications")[] | null;
            /** @description Language of this answer: The language in which the text is given. */
            language?: components["schemas"]["Language"] | null;
            /** @description Available languages: The languages in which the text is public. */
            availableLanguages?: components["schemas"]["Language"][] | null;
            /** @description Address of the page: The page of this text, in the language of the answer. */
            url?: string | null;
            /** @description Path of the page: The same in every language: by it `/api/content` answers this text, too. */
            path?: string | null;
            /** @description Words for the codes: With `labels=true`: what the codes of this text are called, by the paths of their fields. */
            labels?: {
                [key: string]: string | string[];
            } | null;
            /** @description Licence: The licence under which the content may be reused. */
            license?: string | null;
            /** @description Version: Major number: validated texts. Minor number: saved drafts. */
            version?: string | null;
            /**
             * Format: date-time
             * @description Published on: When this version went live.
             */
            publishedAt?: string | null;
            /**
             * Format: date-time
             * @description First published: When a version of this text first went live.
             */
            firstPublishedAt?: string | null;
            /**
             * Format: date-time
             * @description Last changed: When the public text last changed in substance; minor changes do not count.
             */
            changedAt?: string | null;
            /** @description Original language: The language in which this text is written, reviewed and validated. */
            originalLanguage?: components["schemas"]["Language"] | null;
            /** @description Public languages: The languages in which the public can read this text. */
            languages?: components["schemas"]["Language"][] | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** Format: date-time */
            deletedAt?: string | null;
            /**
             * @description Public or not
             * @enum {string|null}
             */
            _status?: "draft" | "published" | null;
        };
        /** @description Conditions that all hold. Visitors may send 25 of them. */
        RoleWhere: {
            and?: components["schemas"]["RoleWhere"][];
            or?: components["schemas"]["RoleWhere"][];
            id?: components["schemas"]["CompareId"];
            title?: components["schemas"]["CompareText"];
            summary?: components["schemas"]["CompareText"];
            forum?: components["schemas"]["CompareReference"];
            basis?: components["schemas"]["CompareListOfReference"];
            holder?: components["schemas"]["CompareText"];
            capacity?: components["schemas"]["CompareChoice"];
            subject?: components["schemas"]["CompareText"];
            "partners.name"?: components["schemas"]["CompareListOfText"];
            "partners.link"?: components["schemas"]["CompareListOfText"];
            "tasks.task"?: components["schemas"]["CompareListOfText"];
            "since.text"?: components["schemas"]["CompareText"];
            "since.value"?: components["schemas"]["CompareDate"];
            "since.precision"?: components["schemas"]["CompareChoice"];
            "until.text"?: components["schemas"]["CompareText"];
            "until.value"?: components["schemas"]["CompareDate"];
            "until.precision"?: components["schemas"]["CompareChoice"];
            "meta.title"?: components["schemas"]["CompareText"];
            "meta.description"?: components["schemas"]["CompareText"];
            "describes.from.text"?: components["schemas"]["CompareText"];
            "describes.from.value"?: components["schemas"]["CompareDate"];
            "describes.from.precision"?: components["schemas"]["CompareChoice"];
            "describes.until.text"?: components["schemas"]["CompareText"];
            "describes.until.value"?: components["schemas"]["CompareDate"];
            "describes.until.precision"?: components["schemas"]["CompareChoice"];
            "historical.since.text"?: components["schemas"]["CompareText"];
            "historical.since.value"?: components["schemas"]["CompareDate"];
            "historical.since.precision"?: components["schemas"]["CompareChoice"];
            "historical.note"?: components["schemas"]["CompareText"];
            slug?: components["schemas"]["CompareText"];
            topics?: components["schemas"]["CompareListOfChoice"];
            version?: components["schemas"]["CompareText"];
            publishedAt?: components["schemas"]["CompareDate"];
            firstPublishedAt?: components["schemas"]["CompareDate"];
            changedAt?: components["schemas"]["CompareDate"];
            originalLanguage?: components["schemas"]["CompareChoice"];
            languages?: components["schemas"]["CompareListOfChoice"];
            updatedAt?: components["schemas"]["CompareDate"];
            createdAt?: components["schemas"]["CompareDate"];
            deletedAt?: components["schemas"]["CompareDate"];
            _status?: components["schemas"]["CompareChoice"];
        };
        /** @description A draft that was saved. To a session `doc` and `message`; to the key of a service account where the text stands. */
        Saved: {
            /** @description To a session: the draft, as the desk reads it. */
            doc?: {
                [key: string]: unknown;
            };
            /** @description To a session. */
            message?: string;
            id?: string;
            collection?: string;
            /** @enum {string} */
            state?: "draft" | "needsReview" | "requestValidation" | "validated" | "published" | "archived" | "expired";
            faces?: {
                /** @enum {string} */
                live: "none" | "published" | "archived" | "expired";
                /** @enum {string} */
                draft: "none" | "draft" | "needsReview" | "requestValidation" | "validated";
            };
            version?: string;
            /** @description The step that the text is at: what you send as `If-Match` the next time. */
            expected?: string;
            /** @description Your own name for it. */
            externalId?: string;
            /** @description To a key: what of its HTML was left behind. */
            advice?: ({
                path: string;
                code: string;
                message: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description To a key, where nothing was stored. */
            dryRun?: boolean;
            /** @description To a key, in a dry run: empty. */
            problems?: ({
                path: string;
                code: string;
                message: string;
            } & {
                [key: string]: unknown;
            })[];
        };
        Site: {
            /** @description Stays the same for the life of the document. */
            id?: string;
            /** @description Name of the site: In the header and in page titles. */
            name?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Owner: The institution that answers for the site. */
            owner?: (string | null) | {
                [key: string]: string | null;
            };
            /** @description Holders of roles: Who can hold a role in a forum. Do not remove one that a role names. */
            holders?: {
                id?: string | null;
                /** @description Short name: As roles keep it: lower case, hyphens. Never change it. */
                code?: string | null;
                /** @description Name: As readers see it. */
                name?: (string | null) | {
                    [key: string]: string | null;
                };
            }[] | null;
            /** @description Contact: In the footer. The contact page itself is a page like any other. */
            contact?: {
                /** @description E-mail: A functional mailbox, nobody’s own. */
                email?: string | null;
                /** @description Contact form: A form elsewhere, beginning with https://. */
                link?: string | null;
            };
            /** @description Logo: Neutral unless set: the logo of an institution is not ours to give. */
            logo?: {
                /** @description Image: In the header, left of the name. A picture: JPEG, PNG or WebP. */
                image?: (string | components["schemas"]["File"]) | null;
                /** @description Alternative text: What the logo says. */
                alt?: (string | null) | {
                    [key: string]: string | null;
                };
            };
            /** @description Licence: Under which the content may be reused; also in the API. */
            licence?: {
                /** @description Name: For example CC BY 4.0. */
                name?: string | null;
                /** @description Link: The text of the licence. */
                link?: string | null;
            };
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            globalType?: string;
        };
        /** @description A refusal of what staff do (RFC 9457). */
        StaffProblem: {
            /** @description `urn:fora:problem:` and the code of the first error. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Which step the text is at now, where somebody else was faster. */
            expected?: string | null;
            errors: ({
                /** @description For your program; it does not change. */
                code: string;
                /** @description For people. */
                message: string;
                /** @description The parameter or the field. */
                path?: string;
                /** @description Of what was withdrawn: what its editors say to readers. */
                notice?: string;
                /** @description Of what was withdrawn: where to go instead. */
                redirectTo?: string;
                /** Format: date-time */
                withdrawnAt?: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description Of a text that is there already (`exists`): which it is. */
            existing?: {
                collection: string;
                id: string;
            };
            /** @description Of several texts: at which step each is that was refused. */
            items?: {
                /** @description Its place in what was sent. */
                index: number;
                collection: string;
                id: string;
                expected: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        Standing: {
            expected: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "needsReview" | "requestValidation" | "validated" | "published" | "archived" | "expired";
            faces: {
                /** @enum {string} */
                live: "none" | "published" | "archived" | "expired";
                /** @enum {string} */
                draft: "none" | "draft" | "needsReview" | "requestValidation" | "validated";
            };
            version: string;
            publicVersion: string | null;
            available: ({
                name: string;
                label: string;
                asks: {
                    [key: string]: unknown;
                };
            } & {
                [key: string]: unknown;
            })[];
            refused: {
                name: string;
                label: string;
                code: string;
                reason: string;
            }[];
            problems: ({
                path: string;
                code: string;
                message: string;
            } & {
                [key: string]: unknown;
            })[];
        } & {
            [key: string]: unknown;
        };
        TransitionInput: {
            /** @description The step that you saw: from an answer before. */
            expected?: string;
            comment?: string;
            reason?: string;
            /** @description What changed, for readers. */
            changeNote?: string;
            minor?: boolean;
            publishAt?: string;
            /** @description When the public text expires; with `schedule`, the edition that is scheduled, where a validator says so. Left out there, what was said before stands; empty, it is taken away. */
            expiresAt?: string;
            assignee?: string;
            dueOn?: string;
            /** @description What readers find in its place. */
            notice?: string;
            /** @description Where readers are sent instead: the address of a public page of this site. */
            redirectTo?: string;
            gone?: boolean;
        };
        TransitionResult: {
            /** @enum {string} */
            state: "draft" | "needsReview" | "requestValidation" | "validated" | "published" | "archived" | "expired";
            faces: {
                /** @enum {string} */
                live: "none" | "published" | "archived" | "expired";
                /** @enum {string} */
                draft: "none" | "draft" | "needsReview" | "requestValidation" | "validated";
            };
            version: string;
            expected: string;
        };
    };
    responses: {
        /** @description The request cannot be read, or asks for what there is not. */
        Read400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 400;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "malformedQuery" | "malformed" | "unknownParameter" | "notAFilter" | "unknownLanguage" | "tooFar" | "tooDear" | "tooManyConditions" | "malformedBody" | "tooDeep" | "malformedAddress" | "badRequest";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 400;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "malformedQuery" | "malformed" | "unknownParameter" | "notAFilter" | "unknownLanguage" | "tooFar" | "tooDear" | "tooManyConditions" | "malformedBody" | "tooDeep" | "malformedAddress" | "badRequest";
                    }[];
                };
            };
        };
        /** @description The request cannot be read, or asks for what there is not. */
        Refused400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Not signed in, or the token does not hold. */
        Read401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 401;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "unauthenticated" | "sessionEnded" | "keyEnded" | "notSignedIn";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 401;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "unauthenticated" | "sessionEnded" | "keyEnded" | "notSignedIn";
                    }[];
                };
            };
        };
        /** @description Not signed in, or the token does not hold. */
        Refused401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Not allowed. */
        Read403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "forbidden" | "notForPrograms";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 403;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "forbidden" | "notForPrograms";
                    }[];
                };
            };
        };
        /** @description Not allowed. */
        Refused403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description There is no such thing. */
        Read404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 404;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "notFound";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 404;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "notFound";
                    }[];
                };
            };
        };
        /** @description There is no such thing. */
        Refused404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Somebody else was faster, or the text is not in the state for it. */
        Read409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Somebody else was faster, or the text is not in the state for it. */
        Refused409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description It was public, and is not any more. */
        Read410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 410;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "withdrawn" | "notPublicThen" | "withheld" | "redacted" | "resync";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 410;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "withdrawn" | "notPublicThen" | "withheld" | "redacted" | "resync";
                    }[];
                };
            };
        };
        /** @description It was public, and is not any more. */
        Refused410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Too large. */
        Read413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 413;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "tooLarge";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 413;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "tooLarge";
                    }[];
                };
            };
        };
        /** @description Too large. */
        Refused413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description The address is too long: send the query as a body. */
        Read414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 414;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "addressTooLong";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 414;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "addressTooLong";
                    }[];
                };
            };
        };
        /** @description The address is too long: send the query as a body. */
        Refused414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Not in this form. */
        Read415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 415;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "unsupportedMediaType";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 415;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "unsupportedMediaType";
                    }[];
                };
            };
        };
        /** @description Not in this form. */
        Refused415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description The file has no such part. */
        Read416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 416;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "rangeNotSatisfiable";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 416;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "rangeNotSatisfiable";
                    }[];
                };
            };
        };
        /** @description The file has no such part. */
        Refused416: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description What was sent is not as it should be. */
        Read422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description What was sent is not as it should be. */
        Refused422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Say which step of the text you saw. */
        Read428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description Say which step of the text you saw. */
        Refused428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Too many requests. */
        Read429: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 429;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "tooManyRequests" | "signInBusy";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 429;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "tooManyRequests" | "signInBusy";
                    }[];
                };
            };
        };
        /** @description Too many requests. */
        Refused429: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description The headers, or the address, are far too long. */
        Read431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The headers, or the address, are far too long. */
        Refused431: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Our mistake. */
        Read500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 500;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "internal";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 500;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "internal";
                    }[];
                };
            };
        };
        /** @description Our mistake. */
        Refused500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description Busy, or not available now. */
        Read503: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 503;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "busy" | "unavailable";
                    }[];
                };
                "application/json": components["schemas"]["Problem"] & {
                    /** @constant */
                    status?: 503;
                    errors?: {
                        /** @enum {unknown} */
                        code?: "busy" | "unavailable";
                    }[];
                };
            };
        };
        /** @description Busy, or not available now. */
        Refused503: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
        /** @description The disk is full: nothing was stored. */
        Read507: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The disk is full: nothing was stored. */
        Refused507: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["StaffProblem"];
                "application/json": components["schemas"]["StaffProblem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The fingerprint of the answer: send it back as `If-None-Match`. */
        ETag: string;
        /** @description Where what was made can be read. */
        Location: string;
        /** @description Seconds to wait. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listForums: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    parent?: boolean | {
                        [key: string]: unknown;
                    };
                    originatesFrom?: boolean | {
                        [key: string]: unknown;
                    };
                    preparesFor?: boolean | {
                        [key: string]: unknown;
                    };
                    invitedTo?: boolean | {
                        [key: string]: unknown;
                    };
                    bodies?: boolean | {
                        [key: string]: unknown;
                    };
                    offspring?: boolean | {
                        [key: string]: unknown;
                    };
                    preparedBy?: boolean | {
                        [key: string]: unknown;
                    };
                    invited?: boolean | {
                        [key: string]: unknown;
                    };
                    roles?: boolean | {
                        [key: string]: unknown;
                    };
                    events?: boolean | {
                        [key: string]: unknown;
                    };
                    documents?: boolean | {
                        [key: string]: unknown;
                    };
                    acronym?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    dimensions?: boolean | {
                        [key: string]: unknown;
                    };
                    decisionMaking?: boolean | {
                        [key: string]: unknown;
                    };
                    areas?: boolean | {
                        [key: string]: unknown;
                    };
                    established?: boolean | {
                        [key: string]: unknown;
                    };
                    website?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    bodies?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    offspring?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    preparedBy?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    invited?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    roles?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    events?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    documents?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "title" | "-title" | "summary" | "-summary" | "illustration.alt" | "-illustration.alt" | "illustration.caption" | "-illustration.caption" | "acronym" | "-acronym" | "kind" | "-kind" | "decisionMaking" | "-decisionMaking" | "established.text" | "-established.text" | "established.value" | "-established.value" | "established.precision" | "-established.precision" | "website" | "-website" | "meta.title" | "-meta.title" | "meta.description" | "-meta.description" | "describes.from.text" | "-describes.from.text" | "describes.from.value" | "-describes.from.value" | "describes.from.precision" | "-describes.from.precision" | "describes.until.text" | "-describes.until.text" | "describes.until.value" | "-describes.until.value" | "describes.until.precision" | "-describes.until.precision" | "historical.since.text" | "-historical.since.text" | "historical.since.value" | "-historical.since.value" | "historical.since.precision" | "-historical.since.precision" | "historical.note" | "-historical.note" | "slug" | "-slug" | "version" | "-version" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt" | "changedAt" | "-changedAt" | "originalLanguage" | "-originalLanguage" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["ForumWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForumList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    createForum: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForum"];
            };
        };
        responses: {
            /** @description A dry run: nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getForum: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    parent?: boolean | {
                        [key: string]: unknown;
                    };
                    originatesFrom?: boolean | {
                        [key: string]: unknown;
                    };
                    preparesFor?: boolean | {
                        [key: string]: unknown;
                    };
                    invitedTo?: boolean | {
                        [key: string]: unknown;
                    };
                    bodies?: boolean | {
                        [key: string]: unknown;
                    };
                    offspring?: boolean | {
                        [key: string]: unknown;
                    };
                    preparedBy?: boolean | {
                        [key: string]: unknown;
                    };
                    invited?: boolean | {
                        [key: string]: unknown;
                    };
                    roles?: boolean | {
                        [key: string]: unknown;
                    };
                    events?: boolean | {
                        [key: string]: unknown;
                    };
                    documents?: boolean | {
                        [key: string]: unknown;
                    };
                    acronym?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    dimensions?: boolean | {
                        [key: string]: unknown;
                    };
                    decisionMaking?: boolean | {
                        [key: string]: unknown;
                    };
                    areas?: boolean | {
                        [key: string]: unknown;
                    };
                    established?: boolean | {
                        [key: string]: unknown;
                    };
                    website?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    bodies?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    offspring?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    preparedBy?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    invited?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    roles?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    events?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    documents?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description The document as it was public at this moment. Visitors need the leave of the operator. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forum"] | components["schemas"]["ForumPart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    saveForum: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
                /** @description The step of the text that you saw. */
                expected?: string;
            };
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForumInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    countForums: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["ForumWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getForumHistory: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description How many of them a page has. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    listRoles: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    forum?: boolean | {
                        [key: string]: unknown;
                    };
                    basis?: boolean | {
                        [key: string]: unknown;
                    };
                    holder?: boolean | {
                        [key: string]: unknown;
                    };
                    capacity?: boolean | {
                        [key: string]: unknown;
                    };
                    subject?: boolean | {
                        [key: string]: unknown;
                    };
                    partners?: boolean | {
                        [key: string]: unknown;
                    };
                    tasks?: boolean | {
                        [key: string]: unknown;
                    };
                    since?: boolean | {
                        [key: string]: unknown;
                    };
                    until?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "title" | "-title" | "summary" | "-summary" | "holder" | "-holder" | "capacity" | "-capacity" | "subject" | "-subject" | "since.text" | "-since.text" | "since.value" | "-since.value" | "since.precision" | "-since.precision" | "until.text" | "-until.text" | "until.value" | "-until.value" | "until.precision" | "-until.precision" | "meta.title" | "-meta.title" | "meta.description" | "-meta.description" | "describes.from.text" | "-describes.from.text" | "describes.from.value" | "-describes.from.value" | "describes.from.precision" | "-describes.from.precision" | "describes.until.text" | "-describes.until.text" | "describes.until.value" | "-describes.until.value" | "describes.until.precision" | "-describes.until.precision" | "historical.since.text" | "-historical.since.text" | "historical.since.value" | "-historical.since.value" | "historical.since.precision" | "-historical.since.precision" | "historical.note" | "-historical.note" | "slug" | "-slug" | "version" | "-version" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt" | "changedAt" | "-changedAt" | "originalLanguage" | "-originalLanguage" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["RoleWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    createRole: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRole"];
            };
        };
        responses: {
            /** @description A dry run: nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getRole: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    forum?: boolean | {
                        [key: string]: unknown;
                    };
                    basis?: boolean | {
                        [key: string]: unknown;
                    };
                    holder?: boolean | {
                        [key: string]: unknown;
                    };
                    capacity?: boolean | {
                        [key: string]: unknown;
                    };
                    subject?: boolean | {
                        [key: string]: unknown;
                    };
                    partners?: boolean | {
                        [key: string]: unknown;
                    };
                    tasks?: boolean | {
                        [key: string]: unknown;
                    };
                    since?: boolean | {
                        [key: string]: unknown;
                    };
                    until?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
                /** @description The document as it was public at this moment. Visitors need the leave of the operator. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Role"] | components["schemas"]["RolePart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    saveRole: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
                /** @description The step of the text that you saw. */
                expected?: string;
            };
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    countRoles: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["RoleWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getRoleHistory: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description How many of them a page has. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    starts?: boolean | {
                        [key: string]: unknown;
                    };
                    ends?: boolean | {
                        [key: string]: unknown;
                    };
                    timeZone?: boolean | {
                        [key: string]: unknown;
                    };
                    period?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    report?: boolean | {
                        [key: string]: unknown;
                    };
                    reportHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    forums?: boolean | {
                        [key: string]: unknown;
                    };
                    partOf?: boolean | {
                        [key: string]: unknown;
                    };
                    parts?: boolean | {
                        [key: string]: unknown;
                    };
                    documents?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    status?: boolean | {
                        [key: string]: unknown;
                    };
                    statusNote?: boolean | {
                        [key: string]: unknown;
                    };
                    recurs?: boolean | {
                        [key: string]: unknown;
                    };
                    organiser?: boolean | {
                        [key: string]: unknown;
                    };
                    place?: boolean | {
                        [key: string]: unknown;
                    };
                    online?: boolean | {
                        [key: string]: unknown;
                    };
                    registration?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    parts?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    documents?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "title" | "-title" | "starts.text" | "-starts.text" | "starts.value" | "-starts.value" | "starts.precision" | "-starts.precision" | "ends.text" | "-ends.text" | "ends.value" | "-ends.value" | "ends.precision" | "-ends.precision" | "timeZone" | "-timeZone" | "summary" | "-summary" | "illustration.alt" | "-illustration.alt" | "illustration.caption" | "-illustration.caption" | "kind" | "-kind" | "status" | "-status" | "statusNote" | "-statusNote" | "recurs" | "-recurs" | "organiser" | "-organiser" | "place.city" | "-place.city" | "place.country" | "-place.country" | "place.venue" | "-place.venue" | "online" | "-online" | "registration.link" | "-registration.link" | "registration.until.text" | "-registration.until.text" | "registration.until.value" | "-registration.until.value" | "registration.until.precision" | "-registration.until.precision" | "meta.title" | "-meta.title" | "meta.description" | "-meta.description" | "describes.from.text" | "-describes.from.text" | "describes.from.value" | "-describes.from.value" | "describes.from.precision" | "-describes.from.precision" | "describes.until.text" | "-describes.until.text" | "describes.until.value" | "-describes.until.value" | "describes.until.precision" | "-describes.until.precision" | "historical.since.text" | "-historical.since.text" | "historical.since.value" | "-historical.since.value" | "historical.since.precision" | "-historical.since.precision" | "historical.note" | "-historical.note" | "slug" | "-slug" | "version" | "-version" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt" | "changedAt" | "-changedAt" | "originalLanguage" | "-originalLanguage" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["EventWhere"];
                /** @description Where they are in their lives, at this moment. */
                when?: "upcoming" | "current" | "past";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    createEvent: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description A dry run: nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    starts?: boolean | {
                        [key: string]: unknown;
                    };
                    ends?: boolean | {
                        [key: string]: unknown;
                    };
                    timeZone?: boolean | {
                        [key: string]: unknown;
                    };
                    period?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    report?: boolean | {
                        [key: string]: unknown;
                    };
                    reportHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    forums?: boolean | {
                        [key: string]: unknown;
                    };
                    partOf?: boolean | {
                        [key: string]: unknown;
                    };
                    parts?: boolean | {
                        [key: string]: unknown;
                    };
                    documents?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    status?: boolean | {
                        [key: string]: unknown;
                    };
                    statusNote?: boolean | {
                        [key: string]: unknown;
                    };
                    recurs?: boolean | {
                        [key: string]: unknown;
                    };
                    organiser?: boolean | {
                        [key: string]: unknown;
                    };
                    place?: boolean | {
                        [key: string]: unknown;
                    };
                    online?: boolean | {
                        [key: string]: unknown;
                    };
                    registration?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    parts?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    documents?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description The document as it was public at this moment. Visitors need the leave of the operator. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventPart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    saveEvent: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
                /** @description The step of the text that you saw. */
                expected?: string;
            };
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    countEvents: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["EventWhere"];
                /** @description Where they are in their lives, at this moment. */
                when?: "upcoming" | "current" | "past";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getEventHistory: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description How many of them a page has. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    forums?: boolean | {
                        [key: string]: unknown;
                    };
                    event?: boolean | {
                        [key: string]: unknown;
                    };
                    supersedes?: boolean | {
                        [key: string]: unknown;
                    };
                    supersededBy?: boolean | {
                        [key: string]: unknown;
                    };
                    basisOf?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    date?: boolean | {
                        [key: string]: unknown;
                    };
                    reference?: boolean | {
                        [key: string]: unknown;
                    };
                    issuer?: boolean | {
                        [key: string]: unknown;
                    };
                    files?: boolean | {
                        [key: string]: unknown;
                    };
                    externalUrl?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    supersededBy?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    basisOf?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "title" | "-title" | "summary" | "-summary" | "kind" | "-kind" | "date.text" | "-date.text" | "date.value" | "-date.value" | "date.precision" | "-date.precision" | "reference" | "-reference" | "issuer" | "-issuer" | "externalUrl" | "-externalUrl" | "meta.title" | "-meta.title" | "meta.description" | "-meta.description" | "describes.from.text" | "-describes.from.text" | "describes.from.value" | "-describes.from.value" | "describes.from.precision" | "-describes.from.precision" | "describes.until.text" | "-describes.until.text" | "describes.until.value" | "-describes.until.value" | "describes.until.precision" | "-describes.until.precision" | "historical.since.text" | "-historical.since.text" | "historical.since.value" | "-historical.since.value" | "historical.since.precision" | "-historical.since.precision" | "historical.note" | "-historical.note" | "slug" | "-slug" | "version" | "-version" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt" | "changedAt" | "-changedAt" | "originalLanguage" | "-originalLanguage" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["DocumentWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    createDocument: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDocument"];
            };
        };
        responses: {
            /** @description A dry run: nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    forums?: boolean | {
                        [key: string]: unknown;
                    };
                    event?: boolean | {
                        [key: string]: unknown;
                    };
                    supersedes?: boolean | {
                        [key: string]: unknown;
                    };
                    supersededBy?: boolean | {
                        [key: string]: unknown;
                    };
                    basisOf?: boolean | {
                        [key: string]: unknown;
                    };
                    kind?: boolean | {
                        [key: string]: unknown;
                    };
                    date?: boolean | {
                        [key: string]: unknown;
                    };
                    reference?: boolean | {
                        [key: string]: unknown;
                    };
                    issuer?: boolean | {
                        [key: string]: unknown;
                    };
                    files?: boolean | {
                        [key: string]: unknown;
                    };
                    externalUrl?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    topics?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    supersededBy?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                    basisOf?: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description The document as it was public at this moment. Visitors need the leave of the operator. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"] | components["schemas"]["DocumentPart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    saveDocument: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
                /** @description The step of the text that you saw. */
                expected?: string;
            };
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    countDocuments: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["DocumentWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getDocumentHistory: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description How many of them a page has. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    listPages: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    placement?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "title" | "-title" | "summary" | "-summary" | "illustration.alt" | "-illustration.alt" | "illustration.caption" | "-illustration.caption" | "placement" | "-placement" | "meta.title" | "-meta.title" | "meta.description" | "-meta.description" | "describes.from.text" | "-describes.from.text" | "describes.from.value" | "-describes.from.value" | "describes.from.precision" | "-describes.from.precision" | "describes.until.text" | "-describes.until.text" | "describes.until.value" | "-describes.until.value" | "describes.until.precision" | "-describes.until.precision" | "historical.since.text" | "-historical.since.text" | "historical.since.value" | "-historical.since.value" | "historical.since.precision" | "-historical.since.precision" | "historical.note" | "-historical.note" | "slug" | "-slug" | "version" | "-version" | "publishedAt" | "-publishedAt" | "firstPublishedAt" | "-firstPublishedAt" | "changedAt" | "-changedAt" | "originalLanguage" | "-originalLanguage" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "deletedAt" | "-deletedAt" | "_status" | "-_status")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["PageWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    createPage: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPage"];
            };
        };
        responses: {
            /** @description A dry run: nothing was stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The draft. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getPage: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    title?: boolean | {
                        [key: string]: unknown;
                    };
                    summary?: boolean | {
                        [key: string]: unknown;
                    };
                    body?: boolean | {
                        [key: string]: unknown;
                    };
                    bodyHtml?: boolean | {
                        [key: string]: unknown;
                    };
                    illustration?: boolean | {
                        [key: string]: unknown;
                    };
                    placement?: boolean | {
                        [key: string]: unknown;
                    };
                    meta?: boolean | {
                        [key: string]: unknown;
                    };
                    describes?: boolean | {
                        [key: string]: unknown;
                    };
                    historical?: boolean | {
                        [key: string]: unknown;
                    };
                    slug?: boolean | {
                        [key: string]: unknown;
                    };
                    language?: boolean | {
                        [key: string]: unknown;
                    };
                    availableLanguages?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    path?: boolean | {
                        [key: string]: unknown;
                    };
                    labels?: boolean | {
                        [key: string]: unknown;
                    };
                    license?: boolean | {
                        [key: string]: unknown;
                    };
                    version?: boolean | {
                        [key: string]: unknown;
                    };
                    publishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    firstPublishedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    changedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    originalLanguage?: boolean | {
                        [key: string]: unknown;
                    };
                    languages?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    deletedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    _status?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
                /** @description The document as it was public at this moment. Visitors need the leave of the operator. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page"] | components["schemas"]["PagePart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    savePage: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
                /** @description The step of the text that you saw. */
                expected?: string;
            };
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PageInput"];
            };
        };
        responses: {
            /** @description The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    countPages: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["PageWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getPageHistory: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description How many of them a page has. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["History"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    listFiles: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    credit?: boolean | {
                        [key: string]: unknown;
                    };
                    sha256?: boolean | {
                        [key: string]: unknown;
                    };
                    sizes?: boolean | {
                        [key: string]: unknown;
                    };
                    srcset?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    thumbnailURL?: boolean | {
                        [key: string]: unknown;
                    };
                    filename?: boolean | {
                        [key: string]: unknown;
                    };
                    mimeType?: boolean | {
                        [key: string]: unknown;
                    };
                    filesize?: boolean | {
                        [key: string]: unknown;
                    };
                    width?: boolean | {
                        [key: string]: unknown;
                    };
                    height?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
                /** @description How many of them a page has. What an answer costs has a bound of 500; beyond it the refusal (`tooDear`) says of how many it can be had. */
                limit?: number;
                /** @description Which page. Pages reach to the 10000th of a list; after that ask on from the last `slug` that you have. */
                page?: number;
                /** @description The order: fields, a minus before what comes last first. */
                sort?: ("id" | "-id" | "credit" | "-credit" | "sha256" | "-sha256" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt" | "url" | "-url" | "thumbnailURL" | "-thumbnailURL" | "filename" | "-filename" | "mimeType" | "-mimeType" | "filesize" | "-filesize" | "width" | "-width" | "height" | "-height")[];
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["FileWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileList"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getFile: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    credit?: boolean | {
                        [key: string]: unknown;
                    };
                    sha256?: boolean | {
                        [key: string]: unknown;
                    };
                    sizes?: boolean | {
                        [key: string]: unknown;
                    };
                    srcset?: boolean | {
                        [key: string]: unknown;
                    };
                    updatedAt?: boolean | {
                        [key: string]: unknown;
                    };
                    createdAt?: boolean | {
                        [key: string]: unknown;
                    };
                    url?: boolean | {
                        [key: string]: unknown;
                    };
                    thumbnailURL?: boolean | {
                        [key: string]: unknown;
                    };
                    filename?: boolean | {
                        [key: string]: unknown;
                    };
                    mimeType?: boolean | {
                        [key: string]: unknown;
                    };
                    filesize?: boolean | {
                        [key: string]: unknown;
                    };
                    width?: boolean | {
                        [key: string]: unknown;
                    };
                    height?: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: Record<string, never>;
            };
            header?: never;
            path: {
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["File"] | components["schemas"]["FilePart"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    countFiles: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description Which of them, as JSON; or as `where[kind][equals]=summit`. */
                where?: components["schemas"]["FileWhere"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totalDocs: number;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getByPath: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    [key: string]: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    [key: string]: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            header?: never;
            path: {
                /** @description The section of the site. */
                section: "forums" | "roles" | "events" | "documents";
                /** @description The address of the page, without its language. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forum"] | components["schemas"]["ForumPart"] | components["schemas"]["Role"] | components["schemas"]["RolePart"] | components["schemas"]["Event"] | components["schemas"]["EventPart"] | components["schemas"]["Document"] | components["schemas"]["DocumentPart"] | components["schemas"]["Page"] | components["schemas"]["PagePart"];
                };
            };
            /** @description The document has another path: see `Location`. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getStandingPage: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
                /** @description With `true`, codes have their words beside them. */
                labels?: boolean;
                /** @description The fields that you want, each as `select[title]=true`. */
                select?: {
                    [key: string]: boolean | {
                        [key: string]: unknown;
                    };
                };
                /** @description What refers to a document, by the names under which it stands: `joins[events][limit]=10`; `joins[events]=false` leaves it out. */
                joins?: {
                    [key: string]: false | {
                        limit?: number;
                        page?: number;
                        /** @description Whether it is said how many there are. */
                        count?: boolean;
                        sort?: string;
                        /** @description Conditions, as in `joins[events][where][kind][equals]=summit`. */
                        where?: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            header?: never;
            path: {
                /** @description The address of the page, without its language. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forum"] | components["schemas"]["ForumPart"] | components["schemas"]["Role"] | components["schemas"]["RolePart"] | components["schemas"]["Event"] | components["schemas"]["EventPart"] | components["schemas"]["Document"] | components["schemas"]["DocumentPart"] | components["schemas"]["Page"] | components["schemas"]["PagePart"];
                };
            };
            /** @description The document has another path: see `Location`. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getStructured: {
        parameters: {
            query?: {
                /** @description The language of the answer. */
                locale?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description The section of the site. */
                section: "forums" | "roles" | "events" | "documents";
                /** @description The address of the page, without its language. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON-LD. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has another path: see `Location`. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getStructuredPage: {
        parameters: {
            query?: {
                /** @description The language of the answer. */
                locale?: components["schemas"]["Language"];
            };
            header?: never;
            path: {
                /** @description The address of the page, without its language. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON-LD. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The document has another path: see `Location`. */
            301: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getChanges: {
        parameters: {
            query: {
                /** @description `next` of an earlier answer, the `cursor` of the export, or `now`. */
                since: string;
                /** @description How many changes an answer has. */
                limit?: number;
                /** @description Seconds to wait for a change where there is none yet. */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes, and the cursor to go on with. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            410: components["responses"]["Read410"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getExport: {
        parameters: {
            query?: {
                /** @description The language of the documents, or `all`. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description The collection and the slug of the last document that you have, to go on behind it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines of `ExportLine`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getAddresses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Addresses. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uri */
                        forums: string;
                        /** Format: uri */
                        roles: string;
                        /** Format: uri */
                        events: string;
                        /** Format: uri */
                        documents: string;
                        /** Format: uri */
                        pages: string;
                        /** Format: uri */
                        site: string;
                        /** Format: uri */
                        changes: string;
                        /** Format: uri */
                        vocabularies: string;
                        /** Format: uri */
                        catalogue: string;
                        /** Format: uri */
                        export: string;
                        /** Format: uri */
                        description: string;
                        /** Format: uri */
                        reference: string;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getSite: {
        parameters: {
            query?: {
                /** @description The language of the answer. With `all`, each localised field holds its languages side by side. */
                locale?: components["schemas"]["Language"] | "all";
                /** @description With 1, relations are objects instead of ids; of 50 documents at a time at most. */
                depth?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Site"];
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getVocabularies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, in every language that has words. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        vocabularies: {
                            name: string;
                            fields: string[];
                            terms: {
                                code: string;
                                labels: {
                                    [key: string]: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON-LD, valid by the shapes of DCAT-AP 3. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getBytes: {
        parameters: {
            query?: {
                /** @description Of a picture: smaller, as WebP. */
                width?: 480 | 960 | 1600;
            };
            header?: never;
            path: {
                /** @description The `filename` of the file. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, as its own type says. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part that `Range` asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            404: components["responses"]["Read404"];
            414: components["responses"]["Read414"];
            416: components["responses"]["Read416"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    askGraphql: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    query: string;
                    variables?: {
                        [key: string]: unknown;
                    } | null;
                    operationName?: string | null;
                };
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data?: {
                            [key: string]: unknown;
                        } | null;
                        errors?: ({
                            message: string;
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "alive";
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Readers are served. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ready" | "readOnly";
                        reason?: string;
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getDescription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OpenAPI 3.1. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Nothing has changed since the answer with the `ETag` that you sent. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Read400"];
            401: components["responses"]["Read401"];
            403: components["responses"]["Read403"];
            414: components["responses"]["Read414"];
            429: components["responses"]["Read429"];
            431: components["responses"]["Read431"];
            500: components["responses"]["Read500"];
            503: components["responses"]["Read503"];
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Who you are, and the token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        exp: number;
                        user: {
                            id: string;
                            email: string;
                            name?: string;
                            staffRoles?: ("author" | "reviewer" | "validator" | "translator" | "administrator")[];
                        } & {
                            [key: string]: unknown;
                        };
                        message?: string;
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token holds no longer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        message: string;
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    getTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collection of the text. */
                collection: "forums" | "roles" | "events" | "documents" | "pages";
                /** @description The id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            414: components["responses"]["Refused414"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
        };
    };
    doTransition: {
        parameters: {
            query?: never;
            header?: {
                /** @description The step of the text that you saw; a service account says it with each change (428). */
                "If-Match"?: string;
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The collection of the text. */
                collection: "forums" | "roles" | "events" | "documents" | "pages";
                /** @description The id of the document. */
                id: string;
                /** @description The transition, or several at once. */
                name: "requestReview" | "requestValidation" | "validate" | "publish" | "schedule" | "unschedule" | "sendBack" | "recall" | "discardDraft" | "publishUrgently" | "confirm" | "scheduleExpiry" | "unscheduleExpiry" | "archive" | "expire" | "reopen" | "validateAndPublish";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransitionInput"];
            };
        };
        responses: {
            /** @description Where the text stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransitionResult"];
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    createDrafts: {
        parameters: {
            query?: {
                /** @description The language that the text is written in; empty for the first of the installation. */
                locale?: components["schemas"]["Language"] | "";
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @constant */
                    collection: "forums";
                    documents: components["schemas"]["NewForum"][];
                } | {
                    /** @constant */
                    collection: "roles";
                    documents: components["schemas"]["NewRole"][];
                } | {
                    /** @constant */
                    collection: "events";
                    documents: components["schemas"]["NewEvent"][];
                } | {
                    /** @constant */
                    collection: "documents";
                    documents: components["schemas"]["NewDocument"][];
                } | {
                    /** @constant */
                    collection: "pages";
                    documents: components["schemas"]["NewPage"][];
                };
            };
        };
        responses: {
            /** @description What became of each, in the order in which they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun: boolean;
                        made: number;
                        refused: number;
                        notTried: number;
                        hasMore: boolean;
                        results: ({
                            index: number;
                            /** @enum {string} */
                            result: "made" | "unchanged" | "exists" | "refused" | "notTried" | "fine";
                            id?: string;
                            externalId?: string;
                            errors?: ({
                                path: string;
                                code: string;
                                message: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            advice?: ({
                                path: string;
                                code: string;
                                message: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        } & {
                            [key: string]: unknown;
                        })[];
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
    doTransitions: {
        parameters: {
            query?: {
                /** @description Whether everything is checked and nothing stored. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Your own name for this request: sent again within a day, it is answered the same. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        /** @enum {string} */
                        collection: "forums" | "roles" | "events" | "documents" | "pages";
                        id: string;
                        /** @enum {string} */
                        transition: "requestReview" | "recall" | "publish";
                        /** @description The step that you saw: from an answer before. */
                        expected: string;
                        comment?: string;
                        /** @description What changed, for readers. */
                        changeNote?: string;
                        minor?: boolean;
                        assignee?: string;
                        dueOn?: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Where each of them stands now, in the order in which they were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        dryRun?: boolean;
                        items: {
                            collection: string;
                            id: string;
                            /** @enum {string} */
                            transition: "requestReview" | "recall" | "publish";
                            /** @enum {string} */
                            state: "draft" | "needsReview" | "requestValidation" | "validated" | "published" | "archived" | "expired";
                            faces: {
                                /** @enum {string} */
                                live: "none" | "published" | "archived" | "expired";
                                /** @enum {string} */
                                draft: "none" | "draft" | "needsReview" | "requestValidation" | "validated";
                            };
                            version: string;
                            expected: string;
                        }[];
                    };
                };
            };
            /** @description The address has another form: see `Location`. */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400"];
            401: components["responses"]["Refused401"];
            403: components["responses"]["Refused403"];
            404: components["responses"]["Refused404"];
            409: components["responses"]["Refused409"];
            413: components["responses"]["Refused413"];
            414: components["responses"]["Refused414"];
            415: components["responses"]["Refused415"];
            422: components["responses"]["Refused422"];
            428: components["responses"]["Refused428"];
            429: components["responses"]["Refused429"];
            431: components["responses"]["Refused431"];
            500: components["responses"]["Refused500"];
            503: components["responses"]["Refused503"];
            507: components["responses"]["Refused507"];
        };
    };
}
