export { SubjectDirectory } from './application/subject-directory.js';
export { privacyEvents } from './infrastructure/privacy.catalogue.js';
export { SubjectFeed } from './infrastructure/subject-feed.js';
export { PrivacyModule } from './privacy.module.js';
