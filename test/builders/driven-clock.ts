export { type DrivenClock, drivenClock } from '../../infra/local/clock.ts'
