// site-status-enum: the site status is not a value of the registry.
import { enumerationRule } from '../enumerationRule';

export const siteStatusEnum = enumerationRule({
  id: 'site-status-enum',
  category: 'sponsors',
  values: 'status',
  what: 'site status',
  sections: ['locations'],
  fields: (reading) => (reading.kind === 'locations' ? reading.sites.map((site) => site.status) : []),
  common: ['RECRUITING', 'NOT_YET_RECRUITING', 'COMPLETED'],
  why: 'Patients look for the nearest site that is open to them; the code tells them which one is.',
  examples: [
    {
      section: 'locations',
      text: 'Lakeside Rheumatology Centre\n\nSite Status\n\n⟦Recruiting⟧\n\nGraz, Austria',
      fixed: 'Lakeside Rheumatology Centre\n\nSite Status\n\nRECRUITING\n\nGraz, Austria',
      layout: 'labelled',
    },
    {
      section: 'locations',
      text: 'Lakeside Rheumatology Centre\n\nSite Status\n\n⟦Closed to recruitment⟧\n\nGraz, Austria\n\nHeidegg Clinic\n\nSite Status\n\nRECRUITING\n\nLinz, Austria',
      fixed:
        'Lakeside Rheumatology Centre\n\nSite Status\n\nACTIVE_NOT_RECRUITING\n\nGraz, Austria\n\nHeidegg Clinic\n\nSite Status\n\nRECRUITING\n\nLinz, Austria',
      layout: 'labelled',
    },
    {
      section: 'locations',
      text: 'Lakeside Rheumatology Centre\n\nSite Status\n\n⟦Activated⟧\n\nGraz, Austria',
      layout: 'labelled',
    },
    {
      section: 'locations',
      text: 'Lakeside Rheumatology Centre\n\nSite Status\n\nRECRUITING\n\nGraz, Austria',
      layout: 'labelled',
    },
  ],
  precision: 'No finding on 1,945 public records, whose values the registry wrote.',
});
