import { courseList, courseListQuery } from '../../schemas/course.ts';
import { recordListReading } from '../shared/list-reading.ts';
import { queryAs } from '../shared/read-input.ts';
import { reply } from '../shared/reply.ts';
import type { CourseRoute } from './course-route.ts';
import { taskView } from './course-view.ts';

export const listCourses: CourseRoute = async (deps, member, request) => {
  const query = queryAs(request, courseListQuery);
  if (query.kind === 'refused') return query.reply;
  const found = await deps.courses.list(query.data.status);
  const names = await deps.clients.names([...new Set(found.map(({ clientId }) => clientId))]);
  const reading = { list: 'courses', fields: ['names', 'courses'], count: names.size };
  await recordListReading(deps, member, reading);
  const courses = found.map((course) => ({
    id: course.id,
    intakeId: course.intakeId,
    name: names.get(course.clientId) ?? '',
    counselorId: course.counselorId,
    status: course.status,
    length: course.length,
    endDate: course.endDate,
    tasks: course.tasks.map(taskView),
  }));
  return reply(200, courseList.parse({ now: deps.now().toISOString(), courses }));
};
