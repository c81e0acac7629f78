import { defineElement } from '../../core/define-element.js';
import { CourseCard } from './course-card.js';

defineElement('course-card', CourseCard);

declare global {
  interface HTMLElementTagNameMap {
    'course-card': CourseCard;
  }
}
