import * as migration_20261126_061119_initial from './20261126_061119_initial';
import * as migration_20261126_070054_plans from './20261126_070054_plans';
import * as migration_20261126_071700_listings from './20261126_071700_listings';
import * as migration_20261126_075532_order from './20261126_075532_order';
import * as migration_20261126_142045_jobs from './20261126_142045_jobs';
import * as migration_20261126_151012_subjects from './20261126_151012_subjects';
import * as migration_20261126_174819_mentions from './20261126_174819_mentions';
import * as migration_20261126_182146_orders from './20261126_182146_orders';
import * as migration_20261127_010955_schedules from './20261127_010955_schedules';
import * as migration_20261127_013339_search_index from './20261127_013339_search_index';
import * as migration_20261127_015018_presence from './20261127_015018_presence';
import * as migration_20261127_022335_list_views from './20261127_022335_list_views';
import * as migration_20261127_043133_expiry from './20261127_043133_expiry';
import * as migration_20261127_052833_notifications from './20261127_052833_notifications';
import * as migration_20261127_055233_calendar_feeds from './20261127_055233_calendar_feeds';
import * as migration_20261127_080742_assignments from './20261127_080742_assignments';
import * as migration_20261127_082936_change_note from './20261127_082936_change_note';
import * as migration_20261127_085055_comments from './20261127_085055_comments';
import * as migration_20261127_085638_editions_by_time from './20261127_085638_editions_by_time';
import * as migration_20261127_091205_absences from './20261127_091205_absences';
import * as migration_20261127_113557_reports from './20261127_113557_reports';
import * as migration_20261127_120724_preview_links from './20261127_120724_preview_links';
import * as migration_20261127_124314_releases from './20261127_124314_releases';
import * as migration_20261127_150132_closed_editions from './20261127_150132_closed_editions';
import * as migration_20261127_154038_link_checks from './20261127_154038_link_checks';
import * as migration_20261127_160835_suggestions from './20261127_160835_suggestions';
import * as migration_20261127_183234_changes from './20261127_183234_changes';
import * as migration_20261127_222258_webhooks from './20261127_222258_webhooks';
import * as migration_20261127_232535_service_accounts from './20261127_232535_service_accounts';
import * as migration_20261128_194832_texts_by_public_face from './20261128_194832_texts_by_public_face';
import * as migration_20261129_140607_next_expiry from './20261129_140607_next_expiry';

export const migrations = [
  {
    up: migration_20261126_061119_initial.up,
    down: migration_20261126_061119_initial.down,
    name: '20261126_061119_initial',
  },
  {
    up: migration_20261126_070054_plans.up,
    down: migration_20261126_070054_plans.down,
    name: '20261126_070054_plans',
  },
  {
    up: migration_20261126_071700_listings.up,
    down: migration_20261126_071700_listings.down,
    name: '20261126_071700_listings',
  },
  {
    up: migration_20261126_075532_order.up,
    down: migration_20261126_075532_order.down,
    name: '20261126_075532_order',
  },
  {
    up: migration_20261126_142045_jobs.up,
    down: migration_20261126_142045_jobs.down,
    name: '20261126_142045_jobs',
  },
  {
    up: migration_20261126_151012_subjects.up,
    down: migration_20261126_151012_subjects.down,
    name: '20261126_151012_subjects',
  },
  {
    up: migration_20261126_174819_mentions.up,
    down: migration_20261126_174819_mentions.down,
    name: '20261126_174819_mentions',
  },
  {
    up: migration_20261126_182146_orders.up,
    down: migration_20261126_182146_orders.down,
    name: '20261126_182146_orders',
  },
  {
    up: migration_20261127_010955_schedules.up,
    down: migration_20261127_010955_schedules.down,
    name: '20261127_010955_schedules',
  },
  {
    up: migration_20261127_013339_search_index.up,
    down: migration_20261127_013339_search_index.down,
    name: '20261127_013339_search_index',
  },
  {
    up: migration_20261127_015018_presence.up,
    down: migration_20261127_015018_presence.down,
    name: '20261127_015018_presence',
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
    up: migration_20261127_052833_notifications.up,
    down: migration_20261127_052833_notifications.down,
    name: '20261127_052833_notifications',
  },
  {
    up: migration_20261127_055233_calendar_feeds.up,
    down: migration_20261127_055233_calendar_feeds.down,
    name: '20261127_055233_calendar_feeds',
  },
  {
    up: migration_20261127_080742_assignments.up,
    down: migration_20261127_080742_assignments.down,
    name: '20261127_080742_assignments',
  },
  {
    up: migration_20261127_082936_change_note.up,
    down: migration_20261127_082936_change_note.down,
    name: '20261127_082936_change_note',
  },
  {
    up: migration_20261127_085055_comments.up,
    down: migration_20261127_085055_comments.down,
    name: '20261127_085055_comments',
  },
  {
    up: migration_20261127_085638_editions_by_time.up,
    down: migration_20261127_085638_editions_by_time.down,
    name: '20261127_085638_editions_by_time',
  },
  {
    up: migration_20261127_091205_absences.up,
    down: migration_20261127_091205_absences.down,
    name: '20261127_091205_absences',
  },
  {
    up: migration_20261127_113557_reports.up,
    down: migration_20261127_113557_reports.down,
    name: '20261127_113557_reports',
  },
  {
    up: migration_20261127_120724_preview_links.up,
    down: migration_20261127_120724_preview_links.down,
    name: '20261127_120724_preview_links',
  },
  {
    up: migration_20261127_124314_releases.up,
    down: migration_20261127_124314_releases.down,
    name: '20261127_124314_releases',
  },
  {
    up: migration_20261127_150132_closed_editions.up,
    down: migration_20261127_150132_closed_editions.down,
    name: '20261127_150132_closed_editions',
  },
  {
    up: migration_20261127_154038_link_checks.up,
    down: migration_20261127_154038_link_checks.down,
    name: '20261127_154038_link_checks',
  },
  {
    up: migration_20261127_160835_suggestions.up,
    down: migration_20261127_160835_suggestions.down,
    name: '20261127_160835_suggestions',
  },
  {
    up: migration_20261127_183234_changes.up,
    down: migration_20261127_183234_changes.down,
    name: '20261127_183234_changes',
  },
  {
    up: migration_20261127_222258_webhooks.up,
    down: migration_20261127_222258_webhooks.down,
    name: '20261127_222258_webhooks',
  },
  {
    up: migration_20261127_232535_service_accounts.up,
    down: migration_20261127_232535_service_accounts.down,
    name: '20261127_232535_service_accounts',
  },
  {
    up: migration_20261128_194832_texts_by_public_face.up,
    down: migration_20261128_194832_texts_by_public_face.down,
    name: '20261128_194832_texts_by_public_face',
  },
  {
    up: migration_20261129_140607_next_expiry.up,
    down: migration_20261129_140607_next_expiry.down,
    name: '20261129_140607_next_expiry'
  },
];
