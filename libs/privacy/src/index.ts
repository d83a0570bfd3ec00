export { SubjectDirectory } from './application/subject-directory.js';
export { privacyEvents } from './infrastructure/privacy.catalogue.js';
export { PrivacyModule } from './privacy.module.js';
