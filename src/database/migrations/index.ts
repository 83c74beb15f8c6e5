import * as migration_20260101_000000_initial from './20260101_000000_initial';
import * as migration_20261126_005934_describes from './20261126_005934_describes';
import * as migration_20261126_010818_seals from './20261126_010818_seals';
import * as migration_20261126_012817_proposals from './20261126_012817_proposals';
import * as migration_20261126_015206_desk from './20261126_015206_desk';
import * as migration_20261126_020423_joining from './20261126_020423_joining';
import * as migration_20261126_070053_plans from './20261126_070053_plans';
import * as migration_20261126_071659_listings from './20261126_071659_listings';
import * as migration_20261126_075531_order from './20261126_075531_order';
import * as migration_20261126_142045_jobs from './20261126_142045_jobs';
import * as migration_20261126_151011_subjects from './20261126_151011_subjects';
import * as migration_20261126_174818_mentions from './20261126_174818_mentions';
import * as migration_20261126_182144_orders from './20261126_182144_orders';
import * as migration_20261127_010954_schedules from './20261127_010954_schedules';
import * as migration_20261127_013338_search_index from './20261127_013338_search_index';
import * as migration_20261127_015017_presence from './20261127_015017_presence';
import * as migration_20261127_022335_list_views from './20261127_022335_list_views';
import * as migration_20261127_043133_expiry from './20261127_043133_expiry';
import * as migration_20261127_052832_notifications from './20261127_052832_notifications';
import * as migration_20261127_055232_calendar_feeds from './20261127_055232_calendar_feeds';
import * as migration_20261127_080741_assignments from './20261127_080741_assignments';
import * as migration_20261127_082936_change_note from './20261127_082936_change_note';
import * as migration_20261127_085054_comments from './20261127_085054_comments';
import * as migration_20261127_085636_editions_by_time from './20261127_085636_editions_by_time';
import * as migration_20261127_091204_absences from './20261127_091204_absences';
import * as migration_20261127_113556_reports from './20261127_113556_reports';
import * as migration_20261127_120723_preview_links from './20261127_120723_preview_links';
import * as migration_20261127_124312_releases from './20261127_124312_releases';
import * as migration_20261127_150131_closed_editions from './20261127_150131_closed_editions';
import * as migration_20261127_154037_link_checks from './20261127_154037_link_checks';
import * as migration_20261127_160833_suggestions from './20261127_160833_suggestions';
import * as migration_20261127_183232_changes from './20261127_183232_changes';
import * as migration_20261127_222256_webhooks from './20261127_222256_webhooks';
import * as migration_20261127_232532_service_accounts from './20261127_232532_service_accounts';
import * as migration_20261128_194829_texts_by_public_face from './20261128_194829_texts_by_public_face';
import * as migration_20261129_140606_next_expiry from './20261129_140606_next_expiry';

export const migrations = [
  {
    up: migration_20260101_000000_initial.up,
    down: migration_20260101_000000_initial.down,
    name: '20260101_000000_initial',
  },
  {
    up: migration_20261126_005934_describes.up,
    down: migration_20261126_005934_describes.down,
    name: '20261126_005934_describes',
  },
  {
    up: migration_20261126_010818_seals.up,
    down: migration_20261126_010818_seals.down,
    name: '20261126_010818_seals',
  },
  {
    up: migration_20261126_012817_proposals.up,
    down: migration_20261126_012817_proposals.down,
    name: '20261126_012817_proposals',
  },
  {
    up: migration_20261126_015206_desk.up,
    down: migration_20261126_015206_desk.down,
    name: '20261126_015206_desk',
  },
  {
    up: migration_20261126_020423_joining.up,
    down: migration_20261126_020423_joining.down,
    name: '20261126_020423_joining',
  },
  {
    up: migration_20261126_070053_plans.up,
    down: migration_20261126_070053_plans.down,
    name: '20261126_070053_plans',
  },
  {
    up: migration_20261126_071659_listings.up,
    down: migration_20261126_071659_listings.down,
    name: '20261126_071659_listings',
  },
  {
    up: migration_20261126_075531_order.up,
    down: migration_20261126_075531_order.down,
    name: '20261126_075531_order',
  },
  {
    up: migration_20261126_142045_jobs.up,
    down: migration_20261126_142045_jobs.down,
    name: '20261126_142045_jobs',
  },
  {
    up: migration_20261126_151011_subjects.up,
    down: migration_20261126_151011_subjects.down,
    name: '20261126_151011_subjects',
  },
  {
    up: migration_20261126_174818_mentions.up,
    down: migration_20261126_174818_mentions.down,
    name: '20261126_174818_mentions',
  },
  {
    up: migration_20261126_182144_orders.up,
    down: migration_20261126_182144_orders.down,
    name: '20261126_182144_orders',
  },
  {
    up: migration_20261127_010954_schedules.up,
    down: migration_20261127_010954_schedules.down,
    name: '20261127_010954_schedules',
  },
  {
    up: migration_20261127_013338_search_index.up,
    down: migration_20261127_013338_search_index.down,
    name: '20261127_013338_search_index',
  },
  {
    up: migration_20261127_015017_presence.up,
    down: migration_20261127_015017_presence.down,
    name: '20261127_015017_presence',
  },
  {
    up: migration_20261127_022335_list_views.up,
    down: migration_20261127_022335_list_views.down,
    name: '20261127_022335_list_views',
  },
  {
    up: migration_20261127_043133_expiry.up,
    down: migration_20261127_043133_expiry.down,
    name: '20261127_043133_expiry',
  },
  {
    up: migration_20261127_052832_notifications.up,
    down: migration_20261127_052832_notifications.down,
    name: '20261127_052832_notifications',
  },
  {
    up: migration_20261127_055232_calendar_feeds.up,
    down: migration_20261127_055232_calendar_feeds.down,
    name: '20261127_055232_calendar_feeds',
  },
  {
    up: migration_20261127_080741_assignments.up,
    down: migration_20261127_080741_assignments.down,
    name: '20261127_080741_assignments',
  },
  {
    up: migration_20261127_082936_change_note.up,
    down: migration_20261127_082936_change_note.down,
    name: '20261127_082936_change_note',
  },
  {
    up: migration_20261127_085054_comments.up,
    down: migration_20261127_085054_comments.down,
    name: '20261127_085054_comments',
  },
  {
    up: migration_20261127_085636_editions_by_time.up,
    down: migration_20261127_085636_editions_by_time.down,
    name: '20261127_085636_editions_by_time',
  },
  {
    up: migration_20261127_091204_absences.up,
    down: migration_20261127_091204_absences.down,
    name: '20261127_091204_absences',
  },
  {
    up: migration_20261127_113556_reports.up,
    down: migration_20261127_113556_reports.down,
    name: '20261127_113556_reports',
  },
  {
    up: migration_20261127_120723_preview_links.up,
    down: migration_20261127_120723_preview_links.down,
    name: '20261127_120723_preview_links',
  },
  {
    up: migration_20261127_124312_releases.up,
    down: migration_20261127_124312_releases.down,
    name: '20261127_124312_releases',
  },
  {
    up: migration_20261127_150131_closed_editions.up,
    down: migration_20261127_150131_closed_editions.down,
    name: '20261127_150131_closed_editions',
  },
  {
    up: migration_20261127_154037_link_checks.up,
    down: migration_20261127_154037_link_checks.down,
    name: '20261127_154037_link_checks',
  },
  {
    up: migration_20261127_160833_suggestions.up,
    down: migration_20261127_160833_suggestions.down,
    name: '20261127_160833_suggestions',
  },
  {
    up: migration_20261127_183232_changes.up,
    down: migration_20261127_183232_changes.down,
    name: '20261127_183232_changes',
  },
  {
    up: migration_20261127_222256_webhooks.up,
    down: migration_20261127_222256_webhooks.down,
    name: '20261127_222256_webhooks',
  },
  {
    up: migration_20261127_232532_service_accounts.up,
    down: migration_20261127_232532_service_accounts.down,
    name: '20261127_232532_service_accounts',
  },
  {
    up: migration_20261128_194829_texts_by_public_face.up,
    down: migration_20261128_194829_texts_by_public_face.down,
    name: '20261128_194829_texts_by_public_face',
  },
  {
    up: migration_20261129_140606_next_expiry.up,
    down: migration_20261129_140606_next_expiry.down,
    name: '20261129_140606_next_expiry'
  },
];
