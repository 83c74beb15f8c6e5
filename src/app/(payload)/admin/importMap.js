import { TransitionPanel as TransitionPanel_abb80876ce3a11e3d42ba584b3d0b549 } from '../../../admin/Workflow/TransitionPanel'
import { TitleCell as TitleCell_8817992b606876889e6a3b18bfc61928 } from '../../../admin/Workflow/TitleCell'
import { LengthLeft as LengthLeft_16e5492e8cb797d68a474858cb8b16f4 } from '../../../admin/LengthLeft/LengthLeft'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PickText as PickText_e0da3f482d07eb4dc02e11df21bdfed2 } from '../../../admin/Search/PickText'
import { RelationField as RelationField_22e5d989bb725f3b89131578d0eeee2c } from '../../../admin/Search/RelationField'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteFeature as CleanPasteFeature_b94dc24fa149a919a81c7926da85369a } from '../../../admin/CleanPaste/CleanPasteFeature'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Nothing as Nothing_aa627f25575786a47b9b98994f2753c6 } from '../../../admin/Workflow/Nothing'
import { ChoiceDiff as ChoiceDiff_761534ad0eb03a413a73a39e3f82625e } from '../../../admin/Compare/ChoiceDiff'
import { DateCell as DateCell_5417dfb753b4a9d68bf206349444cd75 } from '../../../admin/Tables/DateCell'
import { DateField as DateField_1fcfb8403d0d7f0c9146770b3afbccb8 } from '../../../admin/Dates/DateField'
import { MomentCell as MomentCell_012cd8f23c455debc6ff4955fb3e8744 } from '../../../admin/Tables/MomentCell'
import { SlugNote as SlugNote_63849a0d940c0645bec6d749e4e88941 } from '../../../admin/Workflow/SlugNote'
import { StateCell as StateCell_322f46f2bceb670955eb4eb9df2486ff } from '../../../admin/Workflow/StateCell'
import { StateFilter as StateFilter_dc751d044b880b97c00993f4d60a66d0 } from '../../../admin/Workflow/StateFilter'
import { ExportList as ExportList_ed93e561214dbacf08ff52556d59166c } from '../../../admin/ExportList/ExportList'
import { Bulk as Bulk_a2218a7c0d49b58223ca4de2930cf827 } from '../../../admin/Bulk/Bulk'
import { Presence as Presence_7747a07a09f85e9764711ac055636e2f } from '../../../admin/Together/Presence'
import { UnsavedText as UnsavedText_c60eb2d4b2703d9c4d2b318a903daa17 } from '../../../admin/Together/AskBeforeLeaving'
import { SaveDraft as SaveDraft_9d75e75f45889ece2fbb99556388e00b } from '../../../admin/Workflow/SaveDraft'
import { LiveWindow as LiveWindow_de3451156a5d067cd45ca33928b84fec } from '../../../admin/Live/LiveWindow'
import { Review as Review_9decec3353b591005a95f319edfe4cab } from '../../../admin/Review/Review'
import { Version as Version_8cf2cb7c956acb1c22d359a5a96d57af } from '../../../admin/Versions/Version'
import { Versions as Versions_7ae6ab55569d013f7c9cd6003d8e39e1 } from '../../../admin/Versions/Versions'
import { List as List_21fc43b593f7e3e3610fb440a27a6d1e } from '../../../admin/Tables/List'
import { HolderCell as HolderCell_ea94f237809074f2c6e022b53e3c0ddb } from '../../../admin/Tables/HolderCell'
import { HolderField as HolderField_cd5767cf7264cf898926c112dfaf2d21 } from '../../../admin/HolderField/HolderField'
import { TimeZoneField as TimeZoneField_40afc32c53ddb7b23d21a2efdcec89af } from '../../../admin/Choosers/Choosers'
import { CountryField as CountryField_40afc32c53ddb7b23d21a2efdcec89af } from '../../../admin/Choosers/Choosers'
import { DocumentProposals as DocumentProposals_0b291bc9e781818a7eface69776dd70b } from '../../../admin/Proposals/DocumentProposals'
import { PickPage as PickPage_d112a5a883fc084d863a45119254a5a3 } from '../../../admin/Search/PickPage'
import { ListProposals as ListProposals_0b291bc9e781818a7eface69776dd70b } from '../../../admin/Proposals/DocumentProposals'
import { ProposeChange as ProposeChange_66d03a41a1853c0bf9e0a8c810259340 } from '../../../admin/Proposals/ProposeChange'
import { StaffRoles as StaffRoles_2a23301ebe7129a9dec75bda31315569 } from '../../../admin/Account/StaffRoles'
import { AccountStatus as AccountStatus_9ea8a1758ea2ba1341ce04916d032647 } from '../../../admin/Account/AccountStatus'
import { JoinLink as JoinLink_8e9bd3d21936593e29d3b9f502b416d8 } from '../../../admin/Account/JoinLink'
import { MailChoices as MailChoices_9e301112c4274009173a2863b2cadd75 } from '../../../admin/Notices/MailChoices'
import { Absence as Absence_c75b0c08905302e9d79cf2331d6c8178 } from '../../../admin/Account/Absence'
import { ChangePassword as ChangePassword_6ebb3f328cf832178f53a4b3c4c1e824 } from '../../../admin/Account/ChangePassword'
import { SaveAccount as SaveAccount_0a6d233c3ca99079430b987b380223e3 } from '../../../admin/Account/SaveAccount'
import { AccountEdit as AccountEdit_30097ae48eab278d70f1cd7da9b7b068 } from '../../../admin/Account/AccountEdit'
import { SkipLinks as SkipLinks_35df02de654334b4ad2537fda0013ee3 } from '../../../admin/Focus/SkipLinks'
import { SignOut as SignOut_040ee0f0400a7f8bd8ca7a548baa0d4d } from '../../../admin/KeptText/SignOut'
import { Icon as Icon_96e7d45d56d743cc12b2151e0551c6a2 } from '../../../admin/Brand/Icon'
import { Logo as Logo_b1ed6cb7a184bbded332e9e08e8f0a96 } from '../../../admin/Brand/Logo'
import { Search as Search_7ee7bdfb650f5773b922c2cdc1ff71b7 } from '../../../admin/Search/Search'
import { Bell as Bell_cdcc1238b4bc6fa8de7ba962a35be803 } from '../../../admin/Notices/Bell'
import { HelpLink as HelpLink_c84a8bdf35f653433411d0c6771021a0 } from '../../../admin/Help/HelpLink'
import { CalendarLink as CalendarLink_1de687a9ec782ed3ce19ca5362a40be0 } from '../../../admin/Calendar/CalendarLink'
import { ReleasesLink as ReleasesLink_7f06cbf71965bc6e4dee2fd899f3061a } from '../../../admin/Releases/ReleasesLink'
import { WebhooksLink as WebhooksLink_632ef318989030f5bf06ec99a06928b2 } from '../../../admin/Webhooks/WebhooksLink'
import { ReportsLink as ReportsLink_2bd71b0d916c9da638012a7324b5486d } from '../../../admin/Reports/ReportsLink'
import { ProgramsLink as ProgramsLink_5b1fb22ec2119cee1718bb0714215816 } from '../../../admin/Programs/ProgramsLink'
import { SessionGuard as SessionGuard_57b5434dd85dd1914efa15a82dfde891 } from '../../../admin/Session/SessionGuard'
import { ControlNames as ControlNames_f57fe4bd888fc0774301607f03a2aead } from '../../../admin/ControlNames/ControlNames'
import { KeepFocus as KeepFocus_8566d0430889358654214b29bd68471d } from '../../../admin/Focus/KeepFocus'
import { OpenMenu as OpenMenu_c6e69c45f19d4925ed012a6f2b64ed99 } from '../../../admin/Menu/OpenMenu'
import { AskBeforeLeaving as AskBeforeLeaving_c60eb2d4b2703d9c4d2b318a903daa17 } from '../../../admin/Together/AskBeforeLeaving'
import { Account as Account_6798f4a94d21415498fbc9daf8d8d8f6 } from '../../../admin/Account/Account'
import { Dashboard as Dashboard_2bd71b10f66b8074511c2efdd059c995 } from '../../../admin/Dashboard/Dashboard'
import { FirstAccount as FirstAccount_abae9c3684f0487063950545333a5619 } from '../../../admin/Account/FirstAccount'
import { Calendar as Calendar_5267efebb2b5f8f796f3b25391258943 } from '../../../admin/Calendar/Calendar'
import { Releases as Releases_10313b106e3d33c8da415c7a9ab0018b } from '../../../admin/Releases/Releases'
import { Release as Release_e662ab769ab7c69db9de2d19386091b9 } from '../../../admin/Releases/Release'
import { Import as Import_1a38fa2ae8c4e7779e4b71fa58d3f8a1 } from '../../../admin/Import/Import'
import { Reports as Reports_b2f6b59ac373599f3d604cf06dd569dc } from '../../../admin/Reports/Reports'
import { Webhooks as Webhooks_118cab469a0dee891c187f39dd8232fc } from '../../../admin/Webhooks/Webhooks'
import { Webhook as Webhook_449f728791bdaefe1b618ba298a59055 } from '../../../admin/Webhooks/Webhook'
import { Programs as Programs_805acd89775ea536ec88bbba17b9af2a } from '../../../admin/Programs/Programs'
import { Help as Help_6a9fcf8be8edc01d67d0187b6afdc67a } from '../../../admin/Help/Help'
import { Join as Join_bce08a3e925802512630d2ef86fa2a52 } from '../../../admin/Account/Join'
import { AskForLink as AskForLink_5fed58d5d4bfe23e16ddc3995084b9b8 } from '../../../admin/Account/AskForLink'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/Workflow/TransitionPanel#TransitionPanel": TransitionPanel_abb80876ce3a11e3d42ba584b3d0b549,
  "/admin/Workflow/TitleCell#TitleCell": TitleCell_8817992b606876889e6a3b18bfc61928,
  "/admin/LengthLeft/LengthLeft#LengthLeft": LengthLeft_16e5492e8cb797d68a474858cb8b16f4,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/Search/PickText#PickText": PickText_e0da3f482d07eb4dc02e11df21bdfed2,
  "/admin/Search/RelationField#RelationField": RelationField_22e5d989bb725f3b89131578d0eeee2c,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/CleanPaste/CleanPasteFeature#CleanPasteFeature": CleanPasteFeature_b94dc24fa149a919a81c7926da85369a,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/Workflow/Nothing#Nothing": Nothing_aa627f25575786a47b9b98994f2753c6,
  "/admin/Compare/ChoiceDiff#ChoiceDiff": ChoiceDiff_761534ad0eb03a413a73a39e3f82625e,
  "/admin/Tables/DateCell#DateCell": DateCell_5417dfb753b4a9d68bf206349444cd75,
  "/admin/Dates/DateField#DateField": DateField_1fcfb8403d0d7f0c9146770b3afbccb8,
  "/admin/Tables/MomentCell#MomentCell": MomentCell_012cd8f23c455debc6ff4955fb3e8744,
  "/admin/Workflow/SlugNote#SlugNote": SlugNote_63849a0d940c0645bec6d749e4e88941,
  "/admin/Workflow/StateCell#StateCell": StateCell_322f46f2bceb670955eb4eb9df2486ff,
  "/admin/Workflow/StateFilter#StateFilter": StateFilter_dc751d044b880b97c00993f4d60a66d0,
  "/admin/ExportList/ExportList#ExportList": ExportList_ed93e561214dbacf08ff52556d59166c,
  "/admin/Bulk/Bulk#Bulk": Bulk_a2218a7c0d49b58223ca4de2930cf827,
  "/admin/Together/Presence#Presence": Presence_7747a07a09f85e9764711ac055636e2f,
  "/admin/Together/AskBeforeLeaving#UnsavedText": UnsavedText_c60eb2d4b2703d9c4d2b318a903daa17,
  "/admin/Workflow/SaveDraft#SaveDraft": SaveDraft_9d75e75f45889ece2fbb99556388e00b,
  "/admin/Live/LiveWindow#LiveWindow": LiveWindow_de3451156a5d067cd45ca33928b84fec,
  "/admin/Review/Review#Review": Review_9decec3353b591005a95f319edfe4cab,
  "/admin/Versions/Version#Version": Version_8cf2cb7c956acb1c22d359a5a96d57af,
  "/admin/Versions/Versions#Versions": Versions_7ae6ab55569d013f7c9cd6003d8e39e1,
  "/admin/Tables/List#List": List_21fc43b593f7e3e3610fb440a27a6d1e,
  "/admin/Tables/HolderCell#HolderCell": HolderCell_ea94f237809074f2c6e022b53e3c0ddb,
  "/admin/HolderField/HolderField#HolderField": HolderField_cd5767cf7264cf898926c112dfaf2d21,
  "/admin/Choosers/Choosers#TimeZoneField": TimeZoneField_40afc32c53ddb7b23d21a2efdcec89af,
  "/admin/Choosers/Choosers#CountryField": CountryField_40afc32c53ddb7b23d21a2efdcec89af,
  "/admin/Proposals/DocumentProposals#DocumentProposals": DocumentProposals_0b291bc9e781818a7eface69776dd70b,
  "/admin/Search/PickPage#PickPage": PickPage_d112a5a883fc084d863a45119254a5a3,
  "/admin/Proposals/DocumentProposals#ListProposals": ListProposals_0b291bc9e781818a7eface69776dd70b,
  "/admin/Proposals/ProposeChange#ProposeChange": ProposeChange_66d03a41a1853c0bf9e0a8c810259340,
  "/admin/Account/StaffRoles#StaffRoles": StaffRoles_2a23301ebe7129a9dec75bda31315569,
  "/admin/Account/AccountStatus#AccountStatus": AccountStatus_9ea8a1758ea2ba1341ce04916d032647,
  "/admin/Account/JoinLink#JoinLink": JoinLink_8e9bd3d21936593e29d3b9f502b416d8,
  "/admin/Notices/MailChoices#MailChoices": MailChoices_9e301112c4274009173a2863b2cadd75,
  "/admin/Account/Absence#Absence": Absence_c75b0c08905302e9d79cf2331d6c8178,
  "/admin/Account/ChangePassword#ChangePassword": ChangePassword_6ebb3f328cf832178f53a4b3c4c1e824,
  "/admin/Account/SaveAccount#SaveAccount": SaveAccount_0a6d233c3ca99079430b987b380223e3,
  "/admin/Account/AccountEdit#AccountEdit": AccountEdit_30097ae48eab278d70f1cd7da9b7b068,
  "/admin/Focus/SkipLinks#SkipLinks": SkipLinks_35df02de654334b4ad2537fda0013ee3,
  "/admin/KeptText/SignOut#SignOut": SignOut_040ee0f0400a7f8bd8ca7a548baa0d4d,
  "/admin/Brand/Icon#Icon": Icon_96e7d45d56d743cc12b2151e0551c6a2,
  "/admin/Brand/Logo#Logo": Logo_b1ed6cb7a184bbded332e9e08e8f0a96,
  "/admin/Search/Search#Search": Search_7ee7bdfb650f5773b922c2cdc1ff71b7,
  "/admin/Notices/Bell#Bell": Bell_cdcc1238b4bc6fa8de7ba962a35be803,
  "/admin/Help/HelpLink#HelpLink": HelpLink_c84a8bdf35f653433411d0c6771021a0,
  "/admin/Calendar/CalendarLink#CalendarLink": CalendarLink_1de687a9ec782ed3ce19ca5362a40be0,
  "/admin/Releases/ReleasesLink#ReleasesLink": ReleasesLink_7f06cbf71965bc6e4dee2fd899f3061a,
  "/admin/Webhooks/WebhooksLink#WebhooksLink": WebhooksLink_632ef318989030f5bf06ec99a06928b2,
  "/admin/Reports/ReportsLink#ReportsLink": ReportsLink_2bd71b0d916c9da638012a7324b5486d,
  "/admin/Programs/ProgramsLink#ProgramsLink": ProgramsLink_5b1fb22ec2119cee1718bb0714215816,
  "/admin/Session/SessionGuard#SessionGuard": SessionGuard_57b5434dd85dd1914efa15a82dfde891,
  "/admin/ControlNames/ControlNames#ControlNames": ControlNames_f57fe4bd888fc0774301607f03a2aead,
  "/admin/Focus/KeepFocus#KeepFocus": KeepFocus_8566d0430889358654214b29bd68471d,
  "/admin/Menu/OpenMenu#OpenMenu": OpenMenu_c6e69c45f19d4925ed012a6f2b64ed99,
  "/admin/Together/AskBeforeLeaving#AskBeforeLeaving": AskBeforeLeaving_c60eb2d4b2703d9c4d2b318a903daa17,
  "/admin/Account/Account#Account": Account_6798f4a94d21415498fbc9daf8d8d8f6,
  "/admin/Dashboard/Dashboard#Dashboard": Dashboard_2bd71b10f66b8074511c2efdd059c995,
  "/admin/Account/FirstAccount#FirstAccount": FirstAccount_abae9c3684f0487063950545333a5619,
  "/admin/Calendar/Calendar#Calendar": Calendar_5267efebb2b5f8f796f3b25391258943,
  "/admin/Releases/Releases#Releases": Releases_10313b106e3d33c8da415c7a9ab0018b,
  "/admin/Releases/Release#Release": Release_e662ab769ab7c69db9de2d19386091b9,
  "/admin/Import/Import#Import": Import_1a38fa2ae8c4e7779e4b71fa58d3f8a1,
  "/admin/Reports/Reports#Reports": Reports_b2f6b59ac373599f3d604cf06dd569dc,
  "/admin/Webhooks/Webhooks#Webhooks": Webhooks_118cab469a0dee891c187f39dd8232fc,
  "/admin/Webhooks/Webhook#Webhook": Webhook_449f728791bdaefe1b618ba298a59055,
  "/admin/Programs/Programs#Programs": Programs_805acd89775ea536ec88bbba17b9af2a,
  "/admin/Help/Help#Help": Help_6a9fcf8be8edc01d67d0187b6afdc67a,
  "/admin/Account/Join#Join": Join_bce08a3e925802512630d2ef86fa2a52,
  "/admin/Account/AskForLink#AskForLink": AskForLink_5fed58d5d4bfe23e16ddc3995084b9b8,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
